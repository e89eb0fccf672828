using Summarizer.Cli.Parsing;
using Summarizer.Pairing;
using Summarizer.Reporting;

namespace Summarizer.Cli.Checking;

/// <summary>What is checked and where the report goes: decided, and refused, before any work is done.</summary>
/// <param name="File">The report's file; null for standard output.</param>
internal sealed record CheckPlan(IReadOnlyList<CheckInput> Inputs, ReportFormat Format, string? File)
{
    /// <exception cref="CommandException">The files do not make pairs, or the report's file exists or names no format.</exception>
    public static CheckPlan Of(Session session)
    {
        string[] files = session.Parse.GetValue(Arguments.Pairs) ?? [];
        string? output = session.Parse.GetValue(Settings.Output);
        if (output is not null && files.Contains(output))
            throw Faults.OutputIsInput(output);
        if (output is not null && System.IO.File.Exists(output) && !session.Has(Settings.Force))
            throw Faults.OutputExists(output);
        return new CheckPlan(InputsOf(files), FormatOf(session, output), output);
    }

    private static IReadOnlyList<CheckInput> InputsOf(string[] files) =>
        files.All(PairFormat.IsPairs) ? [.. files.Select(f => new CheckInput(f, null))]
        : files is [var source, var target] && !PairFormat.IsPairs(source) && !PairFormat.IsPairs(target) ? [new CheckInput(source, target)]
        : throw Faults.NoPairs();

    private static ReportFormat FormatOf(Session session, string? output)
    {
        if (Settings.Report.IsGiven(session.Parse))
            return Settings.Report.Of(session.Parse, ReportFormat.Text);
        if (output is null)
            return ReportFormat.Text;
        return ReportFormats.TryParse(Path.GetExtension(output), out ReportFormat format) ? format : throw Faults.ReportExtension(output);
    }
}

/// <param name="Translation">The second document; null where the file holds both sides.</param>
internal sealed record CheckInput(string File, string? Translation);
