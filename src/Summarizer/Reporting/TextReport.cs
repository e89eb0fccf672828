using Summarizer.Pairing;
using Summarizer.Writing;

namespace Summarizer.Reporting;

/// <summary>A line a finding, as compilers write them, so that an editor can jump to it; then the sum.</summary>
internal static class TextReport
{
    public static void Write(IReadOnlyList<CheckedPair> pairs, TextWriter output, Labels labels)
    {
        foreach (CheckedPair pair in pairs)
            foreach (Finding finding in pair.Findings)
                output.WriteLine($"{pair.Pair.Place.File}:{pair.Pair.Place.Line}: {Name(finding.Severity)}: {finding.Check}: {finding.Message.ReplaceLineEndings(" ")}");
        output.WriteLine(Sum(pairs, labels));
    }

    public static string Sum(IReadOnlyList<CheckedPair> pairs, Labels labels) => labels.Format(
        "CheckSum", pairs.Count, pairs.Count(p => !p.IsOk), Count(pairs, Severity.Error), Count(pairs, Severity.Warning));

    /// <summary>error, warning or info: stable, for programs too.</summary>
    public static string Name(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    private static int Count(IReadOnlyList<CheckedPair> pairs, Severity severity) => pairs.Sum(p => p.Findings.Count(f => f.Severity == severity));
}
