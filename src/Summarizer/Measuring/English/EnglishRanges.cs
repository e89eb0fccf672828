namespace Summarizer.Measuring.English;

/// <summary>Joins two figures that are a range or a pair: 12 to 14 million, 37.6 and 35.7 percent, $15-20, sixteen or seventeen thousand.</summary>
internal static class EnglishRanges
{
    public static void Join(string text, List<Quantity> found)
    {
        for (int i = found.Count - 2; i >= 0; i--)
        {
            (Quantity first, Quantity second) = (found[i], found[i + 1]);
            if (first.Kind == QuantityKind.Number && second.Kind == QuantityKind.Number && Link(text, first.End, second.Start) is var link and not Linked.Not)
                Join(found, i, first, second, link);
            else if (second is { Kind: QuantityKind.Date } && first is { Kind: QuantityKind.Date } or { Kind: QuantityKind.Number, Unit.Dimension: Dimension.None, Scale: 1, High: <= 31 } or { Kind: QuantityKind.Ordinal } && IsSeries(text, first, second))
                found[i] = Dated(first, second);
        }
        Continue(text, found);
    }

    // September 19, 20 and 21: the numbers behind are days of the same month.
    private static void Continue(string text, List<Quantity> found)
    {
        for (int i = 0; i + 1 < found.Count; i++)
        {
            (Quantity first, Quantity second) = (found[i], found[i + 1]);
            if (first is { Kind: QuantityKind.Date, Moment: { Month: > 0, Day: > 0, Year: 0 } } && Link(text, first.End, second.Start) != Linked.Not
                && second is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.None, Scale: 1, IsWeak: false, High: >= 1 and <= 31, Step: 1 } or { Kind: QuantityKind.Ordinal, High: <= 31, IsWeak: false })
                found[i + 1] = new Quantity(QuantityKind.Date, second.Start, second.End, 0, 0) { Moment = new Moment { Month = first.Moment.Month, Day = (int)second.Low } };
        }
    }

    // 19 and 20 September, 11 to 13 Feb; of “the 19th and September 20” the first may be anything.
    private static bool IsSeries(string text, Quantity first, Quantity second) =>
        Link(text, first.End, second.Start) is var link && (link == Linked.To || link != Linked.Not && (first.Kind == QuantityKind.Date || char.IsAsciiDigit(text[second.Start])));

    private enum Linked { Not, Comma, And, To }

    private static Linked Link(string text, int from, int to) => text.AsSpan(from, Math.Max(0, to - from)).Trim() switch
    {
        "to" or "-" or "–" or "—" or "~" or "or" or "- -" or "--" => Linked.To,
        "and" or ", and" or "&" => Linked.And,
        "," => Linked.Comma,
        _ => Linked.Not,
    };

    private static void Join(List<Quantity> found, int i, Quantity first, Quantity second, Linked link)
    {
        bool takesScale = first.Scale == 1 && second.Scale > 1 && first.Low < second.Low / second.Scale && !first.IsVague && !second.IsVague;
        bool takesUnit = first.Unit.Dimension == Dimension.None && second.Unit.Dimension is not Dimension.None;
        bool givesUnit = second.Unit.Dimension == Dimension.None && first.Unit.Dimension == Dimension.Money && link == Linked.To;
        // 28, 25 and 23 percent; but of “4,000 people, 5 days” each has its own.
        if (link != Linked.To && !takesUnit || link == Linked.Comma && second.Unit.Dimension != Dimension.Percent)
            return;
        Quantity low = first with
        {
            Low = takesScale && link == Linked.To ? first.Low * second.Scale : first.Low,
            High = takesScale && link == Linked.To ? first.High * second.Scale : first.High,
            Step = takesScale && link == Linked.To ? first.Step * second.Scale : first.Step,
            Unit = takesUnit ? second.Unit : first.Unit,
        };
        found[i] = low;
        if (givesUnit)
            found[i + 1] = second with { Unit = first.Unit };
    }

    // 19, 20 and 21 September; 11-13 February; 2016-2021 are dates each.
    private static Quantity Dated(Quantity first, Quantity second)
    {
        int value = (int)first.Low;
        return first.Kind == QuantityKind.Date ? first with { Moment = first.Moment with { Month = first.Moment is { Month: 0, Day: > 0 } ? second.Moment.Month : first.Moment.Month } }
            : second.Moment is { Day: > 0, Month: > 0 } && value is >= 1 and <= 31 ? new Quantity(QuantityKind.Date, first.Start, first.End, 0, 0) { Moment = new Moment { Day = value, Month = second.Moment.Month } } : first;
    }
}
