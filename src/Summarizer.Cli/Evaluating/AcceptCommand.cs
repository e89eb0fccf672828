using System.Diagnostics;
using Summarizer.Cli.Benching;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Installing;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Accepting;
using Summarizer.Generating;
using Summarizer.Llama.Models;
using Summarizer.Llama.Runtime;
using Summarizer.Prompting;

namespace Summarizer.Cli.Evaluating;

/// <summary><c>eval accept</c>: one model on this machine, from the download to a file of figures that can be compared with others'.</summary>
internal static class AcceptCommand
{
    // The smallest general model of the catalogue: whoever wants to know whether it works at all waits least.
    private const string Small = "qwen3-0.6b";

    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        string folder = EvalSettings.Results.Of(session.Parse, Path.Combine("docs", "results"));
        Output.Place.CheckWritable(folder, folder);
        IReadOnlyList<Suite> suites = EvalSuites.Read(session, verdict);
        InstalledModel file = await ModelAsync(session, cancellationToken);
        ModelCheck check = await new ModelStore(ModelFolders.OfUser()).CheckAsync(file, new Transfer(session.Notices, file.Name), cancellationToken);
        session.Notices.ClearStatus();
        if (!check.IsUsable)
            throw Faults.ModelNotWhole(check.Detail ?? file.Path);
        session.Notices.Note(Texts.Of("Accept.Verified", file.Name, check.Sha256, Texts.Of($"Check.{check.Outcome}")));

        ILlamaRuntime runtime = RuntimeChoice.Load(session);
        PromptLibrary prompts = PromptLibrary.Load(ProgramPrompts.Folder);
        ModelIdentity identity = new(file.Name, check.Sha256, runtime.Name);
        using LoadedModel model = LoadedModel.Load(session, runtime, file, cancellationToken);
        PipelineModel pipeline = model.ForPipeline(null);
        SampleFigures? sample = file.PromptSet is null ? await DigestAsync(session, new DigestPipeline(pipeline, prompts), model, cancellationToken) : null;
        IReadOnlyList<Contestant> contestants = await new EvalRun(session, suites, [new PromptVersion(null, prompts)]).AskAsync(pipeline, identity, cancellationToken);
        Acceptance acceptance = Acceptance.Of(TimeProvider.System.GetUtcNow(), ProgramVersion.Text, check.Outcome == CheckOutcome.Good, ThisMachine.Describe(), sample, contestants[0]);
        Write(acceptance, folder, session);
        await Console.Out.WriteLineAsync(acceptance.Row);
        return verdict.Code;
    }

    private static async Task<InstalledModel> ModelAsync(Session session, CancellationToken cancellationToken)
    {
        ModelStore store = new(ModelFolders.OfUser());
        string name = session.Value(Settings.Model, Small);
        if (store.TryFind(name) is { } here)
            return here;
        await PullCommand.PullAsync(session, name, cancellationToken);
        return store.Find(name);
    }

    private static async Task<SampleFigures> DigestAsync(Session session, DigestPipeline pipeline, LoadedModel model, CancellationToken cancellationToken)
    {
        Page page = SamplePage.Read();
        session.Notices.Status(Texts.Of("Accept.Digesting", page.Articles.Count));
        Stopwatch watch = Stopwatch.StartNew();
        List<ArticleDigest> digests = [];
        await foreach (ArticleDigest digest in pipeline.DigestAsync(page, DigestOptions.Default, null, cancellationToken))
            digests.Add(digest);
        session.Notices.ClearStatus();
        return SampleFigures.Of(digests, watch.Elapsed, model.Client.Statistics.OutputTokens);
    }

    private static void Write(Acceptance acceptance, string folder, Session session)
    {
        string path = Path.Combine(folder, acceptance.FileName);
        using (AtomicFile file = new(path))
        {
            acceptance.Write(file.Writer);
            file.Commit(Replacing.Existing);
        }
        session.Notices.Note(Texts.Of("Accept.Written", path));
        string table = Path.Combine(folder, "README.md");
        if (File.Exists(table))
            File.AppendAllText(table, acceptance.Row + "\n");
    }
}
