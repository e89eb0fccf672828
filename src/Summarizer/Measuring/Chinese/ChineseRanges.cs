namespace Summarizer.Measuring.Chinese;

/// <summary>Joins two figures that are a range: 1200万至1400万, 3-5天, 15%～26%, 2016年至2021年 stays two dates.</summary>
internal static class ChineseRanges
{
    public static void Join(string text, List<Quantity> found)
    {
        for (int i = 0; i + 1 < found.Count; i++)
        {
            (Quantity first, Quantity second) = (found[i], found[i + 1]);
            if (first.Kind == QuantityKind.Number && second.Kind == QuantityKind.Number && second.Start == first.End + 1 && text[first.End] == '比' && first.Unit.Dimension == Dimension.None && second.Unit.Dimension is Dimension.None or Dimension.Count)
                (found[i], found[i + 1]) = (first with { IsScore = true, IsWeak = false }, second with { IsScore = true, IsWeak = false });
            if (!IsLink(text, first.End, second.Start))
                continue;
            // 8日－15日内 is 8 to 15 days.
            if (first is { Kind: QuantityKind.Date, Moment: { Day: > 0, Month: 0, Year: 0 } } && second is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.Duration })
                found[i] = first = new Quantity(QuantityKind.Number, first.Start, first.End, first.Moment.Day, first.Moment.Day) { Unit = second.Unit };
            if (first.Kind == QuantityKind.Number && second.Kind == QuantityKind.Number && Joined(first, second) is { } range)
            {
                found[i] = range;
                found.RemoveAt(i + 1);
            }
            else if (first is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.None, High: >= 1000 and < 2200 } && second is { Kind: QuantityKind.Date, Moment.Year: > 0 })
                found[i] = new Quantity(QuantityKind.Date, first.Start, first.End, 0, 0) { Moment = new Moment { Year = (int)first.Low } };
            else if (first is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.None, High: >= 1 and <= 31 } && second is { Kind: QuantityKind.Date, Moment: { Day: > 0, Year: 0, Month: 0 } })
                found[i] = new Quantity(QuantityKind.Date, first.Start, first.End, 0, 0) { Moment = new Moment { Day = (int)first.Low } };
            else if (first is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.None, High: >= 1 and <= 12 } && second is { Kind: QuantityKind.Date, Moment: { Day: 0, Year: 0, Month: > 0 } })
                found[i] = new Quantity(QuantityKind.Date, first.Start, first.End, 0, 0) { Moment = new Moment { Month = (int)first.Low } };
        }
    }

    private static bool IsLink(string text, int from, int to)
    {
        ReadOnlySpan<char> between = text.AsSpan(from, Math.Max(0, to - from)).Trim();
        return between is "至" or "到" or "-" or "—" or "–" or "－" or "~" or "～" or "——" or "--";
    }

    private static Quantity? Joined(Quantity first, Quantity second)
    {
        bool inherits = first.Unit.Dimension == Dimension.None && first.Scale == 1 && second.Scale > 1 && first.Low < second.Low / second.Scale;
        double low = inherits ? first.Low * second.Scale : first.Low;
        return low < second.High && (first.Unit.Dimension == Dimension.None || first.Unit.IsLike(second.Unit)) && first.Unit.Factor <= second.Unit.Factor * (first.Unit.Dimension == Dimension.None ? 1e9 : 1)
            ? second with { Start = first.Start, Low = low, Step = Math.Min(inherits ? first.Step * second.Scale : first.Step, second.Step), Bound = first.Bound, IsWeak = first.IsWeak && second.IsWeak } : null;
    }
}
