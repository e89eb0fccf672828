using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Reading;
using Summarizer.Generating;

namespace Summarizer.Cli.Digesting;

/// <summary>Digests by a language model: all inputs are read first, so that the estimate is for the whole run.</summary>
internal static class WithModel
{
    public static async Task RunAsync(
        Session session, IReadOnlyList<string> inputs, DigestOptions options, ChosenModels models, DigestLoop loop, Verdict verdict,
        CancellationToken cancellationToken)
    {
        List<(string Input, Page Page)> pages = await ReadAsync(session, inputs, verdict, cancellationToken);
        if (pages.Count == 0)
            return;
        using Engine engine = Engine.Load(session, models, cancellationToken);
        DigestPipeline pipeline = engine.Pipeline();
        DigestEstimate[] estimates = [.. pages.Select(p => pipeline.Estimate(p.Page, options))];
        DigestEstimate whole = estimates.Aggregate((sum, one) => sum + one);
        session.Notices.Note(Texts.Of("Digest.Estimate", whole.Articles, whole.TokensIn, whole.TokensOut, models.General.Name));
        RunProgress progress = new(session.Notices, whole, () => engine.GeneratedTokens, TimeProvider.System);
        Digester digester = new(pipeline.Describe(options), (page, cancel) => pipeline.DigestAsync(page, options, progress, cancel));
        foreach (((string input, Page page), DigestEstimate estimate) in pages.Zip(estimates))
        {
            try
            {
                progress.Begin(page, estimate);
                await loop.DigestAsync(input, page, digester, cancellationToken);
            }
            catch (Exception e) when (Failure.ConcernsOneInput(e))
            {
                verdict.Add(Failure.Report(e, session.Notices, input));
            }
        }
        session.Notices.Detail(progress.Summary);
    }

    private static async Task<List<(string Input, Page Page)>> ReadAsync(
        Session session, IReadOnlyList<string> inputs, Verdict verdict, CancellationToken cancellationToken)
    {
        Pages pages = new(session);
        List<(string, Page)> read = [];
        foreach (string input in inputs)
        {
            try
            {
                read.Add((input, await pages.ReadAsync(input, cancellationToken)));
            }
            catch (Exception e) when (Failure.ConcernsOneInput(e))
            {
                verdict.Add(Failure.Report(e, session.Notices, input));
            }
        }
        return read;
    }
}
