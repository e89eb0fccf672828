namespace Summarizer.Measuring.English;

/// <summary>Finds the figures of an English text, in order, without overlap.</summary>
internal static class EnglishQuantities
{
    private static readonly string[] English = ["minus ", "negative ", "-", "−", "–"];

    public static List<Quantity> Read(string text)
    {
        List<Quantity> found = [];
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiDigit(c))
                at = Digits(text, at, found);
            else if (char.IsAsciiLetter(c))
                at = Word(text, at, found);
            else
                at++;
        }
        EnglishRanges.Join(text, found);
        EnglishDurations.Join(text, found);
        EnglishDateParts.Read(text, found);
        Signs.Read(text, found, English);
        return found;
    }

    private static int Digits(string text, int at, List<Quantity> found)
    {
        if (EnglishPeriods.FromLetter(text, at) is { } period)
            return Add(found, period);
        if (EnglishDesignators.Read(text, at) is { } name)
            return Add(found, name);
        EnglishNumeral.TryRead(text, at, out Numeral number);
        if (EnglishDates.FromNumber(text, at, number) is { } date)
            return Add(found, date);
        if (number is { Scale: 1, IsWhole: true } && EnglishDates.Suffix(text, number.End) is var end && end > number.End)
            return Add(found, EnglishPeriods.FromOrdinal(text, at, end, number.Low) ?? new Quantity(QuantityKind.Ordinal, at, end, number.Low, number.Low));
        if (EnglishFractions.OneIn(text, at, number) is { } share)
            return Add(found, share);
        if (EnglishFractions.FromDigits(text, at, number) is { } fraction)
            return Add(found, fraction);
        return Add(found, EnglishAmounts.Read(text, at, number));
    }

    private static int Add(List<Quantity> found, Quantity quantity)
    {
        found.Add(quantity);
        return quantity.End;
    }

    private static int Word(string text, int at, List<Quantity> found)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(at, end - at);
        if (word.Length >= 2 && word[0] is 'I' or 'V' or 'X' && RomanNumerals.Value(word) is > 0 and int roman)
            return Add(found, new Quantity(QuantityKind.Ordinal, at, end, roman, roman) { IsWeak = true });
        bool isArticle = word is "a" or "an" or "A" or "An";
        NumberWord meaning = default;
        if (!isArticle && !EnglishWords.TryGet(word, out meaning))
            return end;
        if (!isArticle && meaning.Kind == WordKind.Month)
            return EnglishDates.FromMonth(text, at, end, (int)meaning.Value) is { } date ? Add(found, date) : end;
        if (!isArticle && meaning.Kind == WordKind.Weekday)
            return Add(found, new Quantity(QuantityKind.Weekday, at, end, 0, 0) { Moment = new Moment { Weekday = (int)meaning.Value } });
        if (!isArticle && meaning.Kind == WordKind.Decade)
            return Add(found, EnglishAges.Read(text, at, end, meaning.Value) ?? new Quantity(QuantityKind.Date, at, end, 0, 0) { Moment = new Moment { Decade = (int)meaning.Value }, IsWeak = true });
        if (!isArticle && meaning.Kind == WordKind.Ordinal && EnglishPeriods.FromOrdinal(text, at, end, meaning.Value) is { } period)
            return Add(found, period);
        if (!isArticle && meaning.Kind == WordKind.Fraction && EnglishTimes.FromFraction(text, at, end, meaning.Value) is { } past)
            return Add(found, past);
        if (!isArticle && EnglishFractions.FromWord(text, at, end, meaning) is { } quantity)
            return Add(found, quantity with { Bound = EnglishBounds.Ending(text, at).Bound });
        if (meaning.Kind is WordKind.Span or WordKind.Noon)
            return Add(found, SpanOrNoon(at, end, text, meaning));
        if (isArticle && EnglishFractions.OfWhole(text, at, end) is { } fraction)
            return Add(found, fraction);
        if (isArticle && EnglishAmounts.AndHalf(text, at, end) is { } half)
            return Add(found, half);
        if (!EnglishNumeral.TryRead(text, at, out Numeral number))
            return end;
        if (EnglishTimes.FromWord(text, at, number) is { } time)
            return Add(found, time);
        if (EnglishFractions.OneIn(text, at, number) is { } share)
            return Add(found, share);
        if (EnglishFractions.Parts(text, at, number) is { } parts)
            return Add(found, parts);
        if (EnglishOrdinals.FromWords(text, at, number) is { } ordinal)
            return Add(found, ordinal);
        return Add(found, EnglishAmounts.Read(text, at, number));
    }

    // The past decade is ten years, decades are twenty and more; noon is 12:00.
    private static Quantity SpanOrNoon(int at, int end, string text, NumberWord word) => word.Kind == WordKind.Noon
        ? new Quantity(QuantityKind.Time, at, end, 0, 0) { Moment = new Moment { Hour = (int)word.Value, HalfDay = word.Value == 0 ? HalfDay.Morning : HalfDay.Evening }, IsWeak = true }
        : string.Compare(text, end, " and a half", 0, 11, StringComparison.OrdinalIgnoreCase) == 0 ? new Quantity(QuantityKind.Number, at, end + 11, 1.5, 1.5) { Unit = Units.English(text.AsSpan(at, end - at))!, Step = 0.5 }
        : new Quantity(QuantityKind.Number, at, end, word.Value, word.Value == 1 ? 1 : 9.9) { Unit = Units.English(text.AsSpan(at, end - at))!, IsVague = word.Value > 1, IsWeak = true };
}
