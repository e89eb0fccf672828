using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Reading;
using Summarizer.Terms;
using Summarizer.Writing;

namespace Summarizer.Cli.Terminology;

/// <summary><c>terms</c>: figures, dates, names and terms of each article with their English, as a table that <c>--glossary</c> reads.</summary>
internal static class TermsCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        IReadOnlyList<string> inputs = Inputs.Of(session, verdict);
        Vocabulary vocabulary = Glossaries.Of(session);
        TermDestination destination = TermDestination.Of(session, inputs);
        using AtomicFile? file = destination.File is { } path ? new AtomicFile(path) : null;
        TermWriter writer = new(destination.Format, file?.Writer ?? Console.Out, new WriteOptions(UserLanguage.Current));
        Pages pages = new(session);
        int written = 0;
        foreach (string input in inputs)
        {
            try
            {
                writer.Write(TermList.Of(await pages.ReadAsync(input, cancellationToken), vocabulary));
                written++;
            }
            catch (Exception e) when (Failure.ConcernsOneInput(e))
            {
                verdict.Add(Failure.Report(e, session.Notices, input));
            }
        }
        if (written > 0)
            file?.Commit(session.Has(Settings.Force) ? Replacing.Existing : Replacing.Nothing);
        return verdict.Code;
    }
}
