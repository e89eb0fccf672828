using System.Globalization;

namespace Summarizer.Measuring.English;

/// <summary>Joins spans of time that are one: 1 hour and 40 minutes, 2 years and six months, an hour and ten minutes.</summary>
internal static class EnglishDurations
{
    private static readonly Dictionary<string, double> Most = new() { ["month"] = 12, ["day"] = 31, ["hour"] = 24, ["minute"] = 60, ["second"] = 60, ["week"] = 5 };

    public static void Join(string text, List<Quantity> found)
    {
        for (int i = found.Count - 1; i >= 0; i--)
        {
            if (!IsPart(found[i]))
                continue;
            if (i > 0 && IsPart(found[i - 1]) && found[i - 1].Unit.Factor > found[i].Unit.Factor && IsLink(text, found[i - 1].End, found[i].Start))
            {
                found[i - 1] = Joined(found[i - 1], found[i]);
                found.RemoveAt(i);
            }
            else if (Article(text, found[i]) is { } one && (i == 0 || found[i - 1].End <= one.Start))
                found[i] = Joined(one, found[i]);
        }
    }

    private static bool IsPart(Quantity q) => q is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.Duration, IsVague: false } && q.Low == q.High && Most.GetValueOrDefault(q.Unit.Singular, 0) is var most && (most == 0 ? q.Unit.Singular == "year" : q.Low < most || q.Step < 1);

    private static bool IsLink(string text, int from, int to) => text.AsSpan(from, Math.Max(0, to - from)).Trim() is "" or "and" or "," or ", and";

    private static Quantity Joined(Quantity first, Quantity second)
    {
        double all = Math.Round(first.Low + second.Low * second.Unit.Factor / first.Unit.Factor, 9);
        return first with
        {
            End = second.End,
            Low = all,
            High = all,
            Step = second.Step * second.Unit.Factor / first.Unit.Factor,
            IsWeak = false,
            Designation = string.Create(CultureInfo.InvariantCulture, $"{Said(first)} {Said(second)}"),
        };
    }

    private static string Said(Quantity q) => q.Designation ?? string.Create(CultureInfo.InvariantCulture, $"{q.Low} {(q.Low == 1 ? q.Unit.Singular : q.Unit.Plural)}");

    // “an hour and 40 minutes”: the hour is one.
    private static Quantity? Article(string text, Quantity second)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, second.Start);
        if (!before.EndsWith(" and ", StringComparison.Ordinal))
            return null;
        int end = before.Length - 5, from = end;
        while (from > 0 && char.IsAsciiLetter(text[from - 1]))
            from--;
        if (Units.English(text.AsSpan(from, end - from)) is not { Dimension: Dimension.Duration } unit || unit.Factor <= second.Unit.Factor)
            return null;
        int start = before[..from].EndsWith("an ", StringComparison.OrdinalIgnoreCase) ? from - 3 : before[..from].EndsWith(" a ", StringComparison.OrdinalIgnoreCase) ? from - 2 : -1;
        return start < 0 ? null : new Quantity(QuantityKind.Number, start, end, 1, 1) { Unit = unit };
    }
}
