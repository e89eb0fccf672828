using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Reading;
using Summarizer.Writing;

namespace Summarizer.Cli.Splitting;

/// <summary><c>split</c>: the articles of each input, and what belongs to none.</summary>
internal static class SplitCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        IReadOnlyList<string> inputs = Inputs.Of(session, verdict);
        Pages pages = new(session);
        using Results results = new(OutputPlan.Of(session, inputs, FormatChoice.OfPages), session);
        foreach (string input in inputs)
        {
            try
            {
                Page page = await pages.ReadAsync(input, cancellationToken);
                // A folder of Markdown takes an article a file.
                if (results.Plan is { Kind: OutputKind.FileEach, Format: OutputFormat.Markdown } plan)
                {
                    ArticleFiles.Write(page, plan.FileOf(input)!, plan, session);
                    continue;
                }
                PageWriter.Write(page, results.Plan.Format, results.Begin(input), new WriteOptions(UserLanguage.Current));
                results.End(input);
            }
            catch (Exception e) when (Failure.ConcernsOneInput(e))
            {
                verdict.Add(Failure.Report(e, session.Notices, input));
            }
        }
        results.Finish();
        return verdict.Code;
    }
}
