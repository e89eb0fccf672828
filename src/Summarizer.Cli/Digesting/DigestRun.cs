using System.Globalization;
using Summarizer.Batching;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Progress;
using Summarizer.Generating;
using Summarizer.Journaling;

namespace Summarizer.Cli.Digesting;

/// <summary>A run over its inputs: what holds from earlier runs is left alone, the rest is estimated, made, and written as it finishes.</summary>
internal sealed class DigestRun(Session session, Results results, Journal? journal, OutputFolder? folder, BatchReport report, Verdict verdict) : IDisposable
{
    private ModelDigests? byModel;

    public async Task RunAsync(DigestJob job, CancellationToken cancellationToken)
    {
        InputPages pages = new(job.Pages);
        RunProgress progress = new(() => byModel?.GeneratedTokens ?? 0, report.Show, TimeProvider.System);
        byModel = job.Models is null ? null : await ModelDigests.OfAsync(session, job.Models, job.Options, journal, progress, cancellationToken);
        Digester digester = byModel?.Digester ?? WithoutModel.Digester(session, job.Options);
        BatchInput[] batch = [.. job.Inputs.Select(i => new BatchInput(i, token => pages.TakeAsync(i, token)) { Done = DoneBefore(i, digester.Recipe) })];
        if (session.Has(Settings.DryRun))
        {
            await new DryRun(session, pages, results.Plan).RunAsync(batch, byModel, cancellationToken);
            return;
        }
        folder?.TidyUp();
        string[] pending = [.. batch.Where(b => b.Done is null).Select(b => b.Name)];
        progress.Expect(pending.Length);
        report.Start(pending.Length, batch.Length - pending.Length, byModel?.ModelName, byModel is null ? null : await EstimateAsync(byModel, pages, pending, progress, cancellationToken));
        await new DigestLoop(session, job, results, report, progress, verdict).RunAsync(batch, digester, cancellationToken);
        if (journal is not null)
            session.Notices.Detail(Texts.Of("Journal.Spent", journal.Spent.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture), (journal.Spent / progress.Facts.Elapsed).ToString("0.0 %", CultureInfo.InvariantCulture)));
        if (byModel is not null)
            session.Notices.Detail(Texts.Of(
                "Digest.Speed", ProgressLine.Duration(progress.Facts.Elapsed), progress.Facts.TokensWritten, progress.Facts.TokensPerSecond.ToString("0.0", CultureInfo.InvariantCulture)));
    }

    public void Dispose() => byModel?.Dispose();

    private async Task<DigestEstimate?> EstimateAsync(ModelDigests model, InputPages pages, string[] pending, RunProgress progress, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, Page> sample = await pages.SampleAsync(pending, cancellationToken);
        if (sample.Count == 0 || model.Estimate(sample.Values) is not { } estimate)
            return null;
        DigestEstimate whole = Sampled.Whole(estimate, sample.Count, pending.Length);
        session.Notices.Note(Texts.Of("Digest.Estimate", whole.Articles, whole.TokensIn, whole.TokensOut, model.ModelName));
        progress.Expect(whole, (double)estimate.TokensOut / Math.Max(1, sample.Values.SelectMany(p => p.Articles).Sum(RunProgress.CharactersOf)));
        return whole;
    }

    private WrittenOutput? DoneBefore(string input, Recipe recipe) =>
        folder is not null && results.Plan.FileOf(input) is { } file ? folder.Done(input, file, recipe) : null;
}
