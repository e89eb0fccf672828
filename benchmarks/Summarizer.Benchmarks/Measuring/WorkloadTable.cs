using System.Globalization;

namespace Summarizer.Benchmarks.Measuring;

/// <summary>All contenders in one table: the median of their runs, its ratio to the first contender's, and what it cost.</summary>
internal static class WorkloadTable
{
    public static void Write(TextWriter output, IReadOnlyList<Measure> measures, string title)
    {
        output.WriteLine(title);
        output.WriteLine();
        output.WriteLine("| contender | seconds (median) | runs | times faster than a | prompt tokens computed / requested | tokens out | tokens out/s | peak memory MB | bytes allocated/token |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        var groups = measures.GroupBy(m => m.Contender).ToArray();
        var plain = groups.FirstOrDefault(g => g.Key == "a") is { } a ? Median(a.Select(m => m.Seconds)) : (double?)null;
        foreach (var group in groups)
        {
            var seconds = Median(group.Select(m => m.Seconds));
            var first = group.First();
            output.WriteLine(string.Join(" | ",
                "| " + Describe(group.Key),
                Number(seconds, 1),
                string.Join(" ", group.Select(m => Number(m.Seconds, 1))),
                plain is { } p ? Number(p / seconds, 2) : "",
                $"{first.Computed?.ToString(CultureInfo.InvariantCulture) ?? "?"} / {first.Requested}{(first.Distinct is { } distinct ? $" ({Number((double)first.Computed! / distinct, 3)} x the distinct {distinct})" : "")}",
                first.Output.ToString(CultureInfo.InvariantCulture),
                Number(first.Output / seconds, 1),
                group.Max(m => m.PeakBytes) is { } peak ? Number(peak / 1e6, 0) : "?",
                (first.AllocatedPerToken is { } bytes ? Number(bytes, 0) : "") + " |"));
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Describe(string contender) => contender switch
    {
        "a" => "a: three calls an article, nothing shared",
        "b" => "b: three calls an article, prefix of the call before reused",
        "c" => "c: the engine",
        _ => contender,
    };

    private static string Number(double value, int digits) => value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
