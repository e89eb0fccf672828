using System.Globalization;

namespace Summarizer.Measuring.English;

/// <summary>Reads an English number: 1,234.5, 3.8 million, twenty-five, a hundred and five, half a million, hundreds of thousands, a dozen.</summary>
internal ref struct EnglishNumeral
{
    private readonly ReadOnlySpan<char> text;
    private readonly int start;
    private int at;
    private double total, section, step = 1, scale = 1;
    private bool hasAny, hasDigits, isVague, isHalf;
    private double vagueHigh;

    private EnglishNumeral(ReadOnlySpan<char> text, int start)
    {
        this.text = text;
        (this.start, at) = (start, start);
    }

    public static bool TryRead(ReadOnlySpan<char> text, int start, out Numeral numeral)
    {
        EnglishNumeral reader = new(text, start);
        if (start < text.Length && char.IsAsciiDigit(text[start]))
            reader.Digits();
        while (reader.Word())
        {
        }
        return reader.Finish(out numeral);
    }

    private readonly char Peek(int ahead = 0) => at + ahead < text.Length && at + ahead >= 0 ? text[at + ahead] : '\0';

    private void Digits()
    {
        int first = at;
        while (char.IsAsciiDigit(Peek()) || (Peek() == ',' && at > first && char.IsAsciiDigit(Peek(1)) && char.IsAsciiDigit(Peek(2)) && char.IsAsciiDigit(Peek(3)) && !char.IsAsciiDigit(Peek(4))))
            at++;
        int point = at;
        if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
            for (at++; char.IsAsciiDigit(Peek());)
                at++;
        Span<char> plain = stackalloc char[Math.Min(at - first, 40)];
        int length = 0;
        foreach (char c in text[first..at])
            if (c != ',' && length < plain.Length)
                plain[length++] = c;
        section = double.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        step = at > point ? Math.Pow(10, point + 1 - at) : 1;
        hasAny = hasDigits = true;
        // 3M, 4.5bn, 10k
        if (char.IsAsciiLetter(Peek()) && !char.IsAsciiLetterOrDigit(Peek(1)) && Peek() is 'k' or 'K' or 'M' or 'B')
            Scaled(char.ToUpperInvariant(text[at++]) switch { 'K' => 1e3, 'M' => 1e6, _ => 1e9 });
    }

    /// <summary>Takes the next word that belongs to the number.</summary>
    private bool Word()
    {
        int from = at;
        if (hasAny)
        {
            // twenty-five, 3.8 million, 3.8-million
            if (Peek() is ' ' or '-' or '\u00A0')
                from++;
            else if (at == start || char.IsAsciiLetter(Peek()) is false)
                return false;
        }
        int end = from;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        ReadOnlySpan<char> word = text[from..end];
        if (word.Length == 0)
            return false;
        if (word.Equals("and", StringComparison.OrdinalIgnoreCase) && !hasDigits)
            return And(end);
        if (word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase))
            return Article(from, end);
        if (!EnglishWords.TryGet(word, out NumberWord meaning))
            return false;
        return meaning.Kind switch
        {
            WordKind.Digit => Small(meaning.Value, end),
            WordKind.Ten => Small(meaning.Value, end),
            WordKind.Hundred => Hundred(end, word[^1] is 's' or 'S'),
            WordKind.Scale => Scale(meaning.Value, end, word[^1] is 's' or 'S'),
            WordKind.Several when meaning.Value == 0 => Several(end),
            WordKind.Fraction when word.Equals("half", StringComparison.OrdinalIgnoreCase) && !hasAny => HalfOf(end),
            _ => false,
        };
    }

    private bool Small(double value, int end)
    {
        bool follows = section == 0 || (section % 100 == 0 && section >= 100) || (section % 10 == 0 && section % 100 >= 20 && value < 10);
        if (hasDigits || !follows || (hasAny && at == end))
            return false;
        section += value;
        return Took(end);
    }

    private bool Took(int end)
    {
        (at, hasAny) = (end, true);
        return true;
    }

    private bool Hundred(int end, bool isPlural)
    {
        if (section >= 100)
            return false;
        if (isPlural || isVague)
            return Plural(100, end);
        section = (section == 0 ? 1 : section) * 100;
        (step, scale) = (step * 100, scale * 100);
        return Took(end);
    }

    // hundreds of thousands: 200,000 and more; dozens: 20 and more.
    private bool Plural(double worth, int end)
    {
        if (hasAny && !isVague)
        {
            Scaled(worth);
            return Took(end);
        }
        double before = isVague ? section : 1;
        (section, vagueHigh, isVague) = (isVague ? before * worth : 2 * worth, (isVague ? vagueHigh : 9.99) * worth, true);
        if (worth == 10 || worth == 12)
            (section, vagueHigh) = (20, 99.9);
        Took(end);
        if (text[at..].StartsWith(" of ", StringComparison.OrdinalIgnoreCase) && IsScale(at + 4))
            at += 3;
        return true;
    }

    private readonly bool IsScale(int from)
    {
        int end = from;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return EnglishWords.TryGet(text[from..end], out NumberWord next) && next.Kind is WordKind.Scale or WordKind.Hundred;
    }

    private bool Scale(double worth, int end, bool isPlural)
    {
        if (isVague || (isPlural && !hasAny))
            return isPlural || isVague ? Plural(worth, end) : false;
        if (!hasAny && total == 0)
            section = 1;
        Scaled(worth);
        return Took(end);
    }

    private void Scaled(double worth)
    {
        total += (section == 0 ? 1 : section) * worth;
        (step, scale, section) = (step * worth, scale * worth, 0);
    }

    // several hundred, several million
    private bool Several(int end)
    {
        if (hasAny || end >= text.Length || text[end] != ' ' || !IsScale(end + 1))
            return false;
        (section, vagueHigh, isVague) = (2, 9.99, true);
        return Took(end);
    }

    private bool HalfOf(int end)
    {
        int next = text[end..].StartsWith(" a ", StringComparison.OrdinalIgnoreCase) ? end + 3 : end + 1;
        if (next >= text.Length || !IsScale(next))
            return false;
        (section, step, isHalf) = (0.5, 0.5, true);
        at = next - 1;
        return hasAny = true;
    }

    // a hundred, an estimated, a dozen: only before a scale word.
    private bool Article(int from, int end)
    {
        if (hasAny || end >= text.Length || text[end] is not (' ' or '-') || !IsScale(end + 1) || (from > 0 && char.IsAsciiLetter(text[from - 1])))
            return false;
        section = 1;
        return Took(end);
    }

    // a hundred and five; two and a half
    private bool And(int end)
    {
        ReadOnlySpan<char> rest = text[end..];
        if (rest.StartsWith(" a half", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("-a-half", StringComparison.OrdinalIgnoreCase))
        {
            (section, step) = (section + 0.5, 0.5);
            return Took(end + 7);
        }
        if (section + total < 100 || !(section >= 100 || total > 0) || rest.Length < 2)
            return false;
        int last = end + 1;
        while (last < text.Length && char.IsAsciiLetter(text[last]))
            last++;
        if (!EnglishWords.TryGet(text[(end + 1)..last], out NumberWord next) || next.Kind is not (WordKind.Digit or WordKind.Ten) || (section > 0 && section % 100 != 0))
            return false;
        section += next.Value;
        return Took(last);
    }

    private readonly bool Finish(out Numeral numeral)
    {
        double value = Math.Round(total + section, 6);
        double high = isVague ? Math.Max(vagueHigh, value) : value;
        numeral = new Numeral(value, high, hasDigits || isHalf ? step : 1, scale, at)
        {
            HasDigits = hasDigits,
            IsVague = isVague,
            IsWeak = !hasDigits && !isVague && value <= 12,
        };
        return hasAny;
    }
}
