using System.Globalization;
using Summarizer.Batching;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Progress;
using Summarizer.Cli.Reading;
using Summarizer.Generating;
using Summarizer.Journaling;

namespace Summarizer.Cli.Digesting;

/// <summary>A run over its inputs: what holds from earlier runs is left alone, the rest is estimated, made, and written as it finishes.</summary>
internal sealed class DigestRun(Session session, Results results, OutputFolder? folder, BatchReport report, Verdict verdict) : IDisposable
{
    private readonly InputPages pages = new(new Pages(session));
    private ModelDigests? byModel;

    public async Task RunAsync(IReadOnlyList<string> inputs, DigestOptions options, ChosenModels? models, CancellationToken cancellationToken)
    {
        RunProgress progress = new(() => byModel?.GeneratedTokens ?? 0, facts => session.Notices.Status(ProgressLine.Of(facts)), TimeProvider.System);
        byModel = models is null ? null : await ModelDigests.OfAsync(session, models, options, folder?.Journal, progress, cancellationToken);
        Digester digester = byModel?.Digester ?? WithoutModel.Digester(session, options);
        BatchInput[] batch = [.. inputs.Select(i => new BatchInput(i, token => pages.TakeAsync(i, token)) { Done = DoneBefore(i, digester.Recipe) })];
        string[] todo = [.. batch.Where(b => b.Done is null).Select(b => b.Name)];
        progress.Expect(todo.Length);
        if (byModel is not null && await pages.SampleAsync(todo, cancellationToken) is { Count: > 0 } sample && byModel.Estimate(sample) is { } estimate)
        {
            DigestEstimate whole = Sampled.Whole(estimate, sample.Count, todo.Length);
            session.Notices.Note(Texts.Of("Digest.Estimate", whole.Articles, whole.TokensIn, whole.TokensOut, byModel.ModelName));
            progress.Expect(whole, (double)estimate.TokensOut / Math.Max(1, sample.SelectMany(p => p.Articles).Sum(RunProgress.CharactersOf)));
        }
        await new DigestLoop(session, results, report, progress, verdict).RunAsync(batch, digester, cancellationToken);
        if (byModel is not null)
            session.Notices.Detail(Texts.Of("Digest.Speed", ProgressLine.Duration(progress.Facts.Elapsed), progress.Facts.TokensWritten, progress.Facts.TokensPerSecond.ToString("0.0", CultureInfo.InvariantCulture)));
    }

    public void Dispose() => byModel?.Dispose();

    private WrittenOutput? DoneBefore(string input, Recipe recipe) =>
        folder is not null && results.Plan.FileOf(input) is { } file ? folder.Done(input, file, recipe) : null;
}
