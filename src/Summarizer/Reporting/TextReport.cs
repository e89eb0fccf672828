using Summarizer.Pairing;
using Summarizer.Writing;

namespace Summarizer.Reporting;

/// <summary>A line a finding, as compilers write them, so that an editor can jump to it; then the sum.</summary>
internal static class TextReport
{
    public static void Write(IEnumerable<CheckedPair> pairs, TextWriter output, Labels labels)
    {
        Tally tally = new();
        foreach (CheckedPair pair in pairs)
        {
            tally.Add(pair);
            foreach (Finding finding in pair.Findings)
                output.WriteLine($"{pair.Pair.Place.File}:{pair.Pair.Place.Line}: {Name(finding.Severity)}: {finding.Check}: {finding.Message.ReplaceLineEndings(" ")}");
        }
        output.WriteLine(tally.In(labels));
    }

    public static string Sum(IReadOnlyList<CheckedPair> pairs, Labels labels)
    {
        Tally tally = new();
        foreach (CheckedPair pair in pairs)
            tally.Add(pair);
        return tally.In(labels);
    }

    /// <summary>error, warning or info: stable, for programs too.</summary>
    public static string Name(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
