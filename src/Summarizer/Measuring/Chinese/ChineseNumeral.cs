namespace Summarizer.Measuring.Chinese;

/// <summary>
/// Reads a Chinese number: digits, 一千二百, 3.8亿, 7万8千多, 一万六七千 (a range), 数十亿 and 十几 (vague), 千亿, 三点五, 二〇二三.
/// </summary>
internal ref struct ChineseNumeral
{
    private readonly ReadOnlySpan<char> text;
    private readonly int start;
    private int at;
    private double low, high, lowSection, highSection, lowDigit, highDigit;
    private double step = 1, scale = 1, lastSmall, lastBig = double.PositiveInfinity;
    private bool hasDigit, isDigits, isRun, isVague, isBare, isHan;
    private Bound bound;

    private ChineseNumeral(ReadOnlySpan<char> text, int start)
    {
        this.text = text;
        (this.start, at) = (start, start);
    }

    public static bool TryRead(ReadOnlySpan<char> text, int start, out Numeral numeral)
    {
        ChineseNumeral reader = new(text, start);
        while (reader.Next())
        {
        }
        return reader.Finish(out numeral);
    }

    private readonly char Peek(int ahead = 0) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private bool Next()
    {
        char c = Peek();
        if (HanDigits.IsDigit(c))
            return !hasDigit && Digits();
        if (c is '廿' or '卅')
            return !hasDigit && Tens(c == '廿' ? 2 : 3);
        if (HanDigits.Digit(c) >= 0)
            return !(hasDigit && isDigits) && HanRun();
        if (c is '几' or '数')
            return Vague();
        if (HanDigits.Small(c) is > 0 and double small)
            return Small(small);
        if (HanDigits.Big(c) is > 0 and double big && !(c == '兆' && "瓦赫帕字比欧焦".Contains(Peek(1), StringComparison.Ordinal)))
            return Big(big);
        return (c is '多' or '余' or '來' or '来') && Over();
    }

    private bool Digits()
    {
        double value = 0;
        int first = at;
        while (HanDigits.IsDigit(Peek()) || IsGroup(first))
        {
            if (HanDigits.IsDigit(Peek()))
                value = value * 10 + (HanDigits.Narrow(Peek()) - '0');
            at++;
        }
        double place = 1;
        if (Peek() is '.' or '．' && HanDigits.IsDigit(Peek(1)))
            for (at++; HanDigits.IsDigit(Peek()); at++)
                value += (HanDigits.Narrow(Peek()) - '0') * (place /= 10);
        // 0.1 + 0.02 is not quite 0.12.
        lowDigit = highDigit = Math.Round(value, 9);
        step = place;
        // 1.92 亿 stands with a space in some files.
        if (Peek() == ' ' && HanDigits.Big(Peek(1)) > 0)
            at++;
        return hasDigit = isDigits = true;
    }

    // 1,234: a comma with exactly three digits behind it.
    private readonly bool IsGroup(int first) => Peek() == ',' && at > first && at - first <= 15
        && HanDigits.IsDigit(Peek(1)) && HanDigits.IsDigit(Peek(2)) && HanDigits.IsDigit(Peek(3)) && !HanDigits.IsDigit(Peek(4));

    private bool HanRun()
    {
        int length = 0;
        while (HanDigits.Digit(Peek(length)) >= 0)
            length++;
        isHan = true;
        int first = HanDigits.Digit(Peek()), second = length > 1 ? HanDigits.Digit(Peek(1)) : -1;
        if (first == 0 && length > 1 && lastSmall + low > 0)
            (at, first, second, length) = (at + 1, second, -1, length - 1);
        if (length == 1)
            return Take(first, first, 1);
        // 六七千 is six or seven thousand, 三五天 three to five days; 一三 says nothing.
        if (length == 2 && first > 0 && (second == first + 1 || (first, second) == (3, 5)))
            return Take(first, second, 2);
        if (lastSmall + low + lowSection > 0)
            return Take(first, first, 1) && false;
        isRun = true;
        double value = 0;
        for (int i = 0; i < length && i < 15; i++)
            value = value * 10 + HanDigits.Digit(Peek(i));
        Take(value, value, length);
        return false;
    }

    private bool Take(double lowValue, double highValue, int length)
    {
        (lowDigit, highDigit, hasDigit) = (lowValue, highValue, true);
        at += length;
        if (Peek() == '点' && HanDigits.Digit(Peek(1)) >= 0 && lowValue == highValue && !IsClock())
            for ((double place, at) = (0.1, at + 1); HanDigits.Digit(Peek()) >= 0; at++, place /= 10)
                (lowDigit, highDigit, step) = (Math.Round(lowDigit + HanDigits.Digit(Peek()) * place, 9), Math.Round(highDigit + HanDigits.Digit(Peek()) * place, 9), place);
        return true;
    }

    // 三点五十分, 三点一刻: a time, not 3.5.
    private readonly bool IsClock()
    {
        int i = 1;
        while (HanDigits.Digit(Peek(i)) >= 0 || HanDigits.Small(Peek(i)) > 0)
            i++;
        return Peek(i) is '分' or '刻' || HanDigits.Small(Peek(2)) == 10;
    }

    private bool Tens(int tens)
    {
        at++;
        (lowSection, highSection, lastSmall, isHan) = (lowSection + tens * 10, highSection + tens * 10, 10, true);
        return true;
    }

    private bool Vague()
    {
        char next = Peek(1);
        if (hasDigit || (!HanDigits.IsScale(next) && (Peek() != '几' || lastSmall == 0)))
            return false;
        at++;
        // 二十几 is twenty and more, 几十 twenty to ninety-nine.
        (lowDigit, highDigit, hasDigit, isVague, isHan) = (lastSmall > 0 ? 0 : 2, 9.99, true, true, true);
        return true;
    }

    private bool Small(double worth)
    {
        if (!hasDigit && worth > 10 && (lowSection + low > 0 || HanDigits.IsScale(Peek(1)) is false))
        {
            if (lowSection + low > 0)
                return false;
            isBare = true;
        }
        if (!hasDigit)
            (lowDigit, highDigit) = (1, 1);
        if (isDigits)
            scale *= worth;
        (lowSection, highSection, lastSmall) = (lowSection + lowDigit * worth, highSection + highDigit * worth, worth);
        step *= isDigits ? worth : 1;
        (lowDigit, highDigit, hasDigit, isHan) = (0, 0, false, isHan || !isDigits);
        at++;
        return true;
    }

    private bool Big(double worth)
    {
        lowSection += lowDigit;
        highSection += highDigit;
        if (lowSection + low == 0)
        {
            (lowSection, highSection) = (1, 1);
            isBare = Peek(1) != '亿';
        }
        if (worth > lastBig)
            (low, high) = ((low + lowSection) * worth, (high + highSection) * worth);
        else
            (low, high) = (low + lowSection * worth, high + highSection * worth);
        isBare &= Peek(1) != '亿';
        scale = lastBig is double.PositiveInfinity || worth > lastBig ? scale * worth : scale;
        (step, lastBig, lastSmall) = (lastBig is double.PositiveInfinity || worth > lastBig ? step * worth : worth, worth, 0);
        (lowSection, highSection, lowDigit, highDigit, hasDigit) = (0, 0, 0, 0, false);
        at++;
        return true;
    }

    // 30多万, 10余亿: the word stands inside the number.
    private bool Over()
    {
        if (!(hasDigit || lastSmall > 0) || !HanDigits.IsScale(Peek(1)))
            return false;
        bound = Bound.Over;
        at++;
        return true;
    }

    private bool Finish(out Numeral numeral)
    {
        // 两万五 is 25,000, 一百二 is 120.
        double shortened = hasDigit && isHan && !isDigits && lowDigit is > 0 and < 10 && at - start >= 3 && text[at - 2] is not ('零' or '〇' or '十')
            ? Math.Max(lastSmall / 10, lastBig is double.PositiveInfinity || lastSmall > 0 ? 1 : lastBig / 10) : 1;
        double lowValue = Math.Round(low + lowSection + lowDigit * shortened, 6), highValue = Math.Round(high + highSection + highDigit * shortened, 6);
        numeral = new Numeral(lowValue, highValue, step, scale, at)
        {
            HasDigits = isDigits,
            IsRun = isRun,
            IsVague = isVague,
            IsBare = isBare && !isDigits,
            IsWeak = !isDigits && (isVague || highValue <= 10),
            Bound = bound,
        };
        return at > start;
    }
}
