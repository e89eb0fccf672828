namespace Summarizer.Measuring.English;

/// <summary>Reads which part of a month or year is meant, and what is put to a year: early June, the end of 2023, 221 BC.</summary>
internal static class EnglishDateParts
{
    private static readonly (string Word, DatePart Part)[] Before =
    [
        ("early ", DatePart.Early), ("early-", DatePart.Early), ("beginning of ", DatePart.Early), ("start of ", DatePart.Early), ("mid-", DatePart.Middle), ("mid ", DatePart.Middle), ("middle of ", DatePart.Middle),
        ("late ", DatePart.Late), ("late-", DatePart.Late), ("end of ", DatePart.Late), ("end-", DatePart.Late),
    ];

    public static void Read(string text, List<Quantity> found)
    {
        for (int i = 0; i < found.Count; i++)
            if (found[i] is { Kind: QuantityKind.Date, Moment: { Day: 0, Decade: 0, IsPeriod: false } } date && Of(text, date.Start) is var part and not DatePart.None)
                found[i] = date with { Moment = date.Moment with { Part = part } };
    }

    // Mid-to-late June is neither.
    private static DatePart Of(string text, int at)
    {
        foreach ((string word, DatePart part) in Before)
            if (at >= word.Length && string.Compare(text, at - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return text.AsSpan(0, at - word.Length).TrimEnd().EndsWith("to", StringComparison.OrdinalIgnoreCase) || text.AsSpan(0, at - word.Length).EndsWith("to-", StringComparison.OrdinalIgnoreCase) ? DatePart.None : part;
        return DatePart.None;
    }

    /// <summary>221 BC, AD 618: a year of any length, of which the digits stand from <paramref name="at"/> to <paramref name="end"/>.</summary>
    public static Quantity? Era(string text, int at, int end, int year)
    {
        ReadOnlySpan<char> behind = text.AsSpan(end);
        (bool isBefore, int length) = Begins(behind, " BCE", " BC", " B.C.E.", " B.C.") is > 0 and int before ? (true, before) : (false, Begins(behind, " AD", " CE", " A.D."));
        bool isAfter = text.AsSpan(0, at).EndsWith("AD ", StringComparison.Ordinal) || text.AsSpan(0, at).EndsWith("A.D. ", StringComparison.Ordinal);
        return length == 0 && !isAfter ? null : new Quantity(QuantityKind.Date, at, end + length, 0, 0) { Moment = new Moment { Year = year, IsBeforeChrist = isBefore } };
    }

    private static int Begins(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
            if (text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsAsciiLetter(text[word.Length])))
                return word.Length;
        return 0;
    }
}
