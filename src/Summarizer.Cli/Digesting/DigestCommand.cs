using Summarizer.Cli.Engines;
using Summarizer.Cli.Installing;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Reading;
using Summarizer.Generating;
using Summarizer.Journaling;
using Summarizer.Writing;

namespace Summarizer.Cli.Digesting;

/// <summary><c>digest</c>, and what happens when no command is named: abstract, facts and translation of every article.</summary>
internal static class DigestCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        IReadOnlyList<string> inputs = Inputs.Of(session, verdict);
        OutputPlan plan = OutputPlan.Of(session, inputs, FormatChoice.OfDigests, Existing.AreJournaled);
        inputs = plan.Of(Settings.Shard.Of(session.Parse, null!), inputs);
        DigestOptions options = DigestRequest.Of(session);
        if (plan.Format == OutputFormat.Tmx && options.TranslationLanguage is null)
            throw Faults.MemoryNeedsTranslation();
        ChosenModels? models = ChosenModels.Of(session, options);
        if (models is null && session.Has(Settings.RequireModel))
            throw Faults.NoModelInstalled();
        if (models is null && (options is { AbstractLanguages: [], FactLanguages: [] } || plan.Format == OutputFormat.Tmx))
            throw Faults.TranslationNeedsModel();
        return await RunAsync(session, verdict, new DigestJob(inputs, plan, options, models, new Pages(session), new WriteOptions(UserLanguage.Current)), cancellationToken);
    }

    /// <summary>Makes what a job asks for, an input at a time, and says what became of each.</summary>
    public static async Task<ExitCode> RunAsync(Session session, Verdict verdict, DigestJob job, CancellationToken cancellationToken)
    {
        PullOffer offer = new(session);
        using Journal? journal = RunJournal.Open(session, job.Plan);
        OutputFolder? folder = OutputFolder.Of(session, job.Plan, journal);
        using Results results = new(job.Plan, session, folder);
        BatchReport report = new(session, job.Plan, TimeProvider.System);
        using DigestRun run = new(session, results, journal, folder, report, verdict);
        try
        {
            await run.RunAsync(job, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            verdict.Add(ExitCode.Cancelled);
            session.Notices.Error(ExitCode.Cancelled, Texts.Of("Digest.Stopped", report.Articles));
        }
        finally
        {
            results.Finish();
        }
        report.Close();
        if (job.Models is null && !session.Has(Settings.DryRun) && report.Articles > 0 && verdict.Code != ExitCode.Cancelled)
            verdict.Add(await offer.MakeAsync(cancellationToken));
        return verdict.Code;
    }
}
