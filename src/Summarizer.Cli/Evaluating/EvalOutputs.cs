using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Reporting;

namespace Summarizer.Cli.Evaluating;

/// <summary>Where results go: the table, or the format that is named, on standard output, and any number of files.</summary>
internal sealed record EvalOutputs(EvaluationFormat Screen, IReadOnlyList<(string File, EvaluationFormat Format)> Files, Replacing Replacing)
{
    /// <exception cref="CommandException">A file exists, cannot be written, or its extension names no format.</exception>
    public static EvalOutputs Of(Session session)
    {
        IReadOnlyList<string> reports = EvalSettings.Outputs.Of(session.Parse, []);
        string[] baseline = EvalSettings.SaveBaseline.IsGiven(session.Parse) ? [EvalSettings.SaveBaseline.Of(session.Parse, "")] : [];
        string[] files = [.. reports, .. baseline];
        foreach (string file in files)
        {
            if (File.Exists(file) && !session.Has(Settings.Force))
                throw Faults.OutputExists(file);
            Output.Place.CheckWritable(Path.GetDirectoryName(Path.GetFullPath(file))!, file);
        }
        return new EvalOutputs(
            EvalSettings.Format.Of(session.Parse, EvaluationFormat.Text),
            [.. reports.Select(f => (f, EvaluationFormats.TryParse(Path.GetExtension(f), out EvaluationFormat format) ? format : throw Faults.ResultExtension(f))), .. baseline.Select(f => (f, EvaluationFormat.Json))],
            session.Has(Settings.Force) ? Replacing.Existing : Replacing.Nothing);
    }

    /// <param name="baseline">What the page shows beside each case; null where there is none.</param>
    public void Write(EvaluationResult result, EvaluationResult? baseline)
    {
        foreach ((string path, EvaluationFormat format) in Files)
        {
            using AtomicFile file = new(path);
            EvaluationWriter.Write(result, baseline, format, file.Writer);
            file.Commit(Replacing);
        }
        EvaluationWriter.Write(result, baseline, Screen, Console.Out);
    }
}
