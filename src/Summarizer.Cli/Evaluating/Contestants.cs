using Summarizer.Cli.Engines;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Recording;
using Summarizer.Llama.Gguf;
using Summarizer.Llama.Models;
using Summarizer.Llama.Runtime;

namespace Summarizer.Cli.Evaluating;

/// <summary>Every model with every version of the prompts, one model in memory at a time; or the recordings of a folder.</summary>
internal static class Contestants
{
    public static async Task<IReadOnlyList<Contestant>> RunAsync(Session session, IReadOnlyList<Suite> suites, CancellationToken cancellationToken)
    {
        IReadOnlyList<PromptVersion> versions = PromptVersion.Of(session);
        List<Contestant> done = [];
        if (EvalSettings.Replay.IsGiven(session.Parse))
        {
            if (EvalSettings.Record.IsGiven(session.Parse) || EvalSettings.Models.IsGiven(session.Parse))
                throw Faults.ReplayAlone();
            foreach (Replay replay in Replay.Open(EvalSettings.Replay.Of(session.Parse, "")))
                done.AddRange(await new EvalRun(session, suites, versions).ReplayAsync(replay, cancellationToken));
            return done;
        }
        InstalledModel[] models = Models(session);
        ILlamaRuntime runtime = RuntimeChoice.Load(session);
        foreach (InstalledModel file in models)
        {
            ModelIdentity identity = new(file.Name, await ModelHash.OfAsync(file, session, cancellationToken), runtime.Name);
            using LoadedModel model = LoadedModel.Load(session, runtime, file, cancellationToken);
            done.AddRange(await new EvalRun(session, suites, versions).AskAsync(model.ForPipeline(null), identity, cancellationToken));
        }
        return done;
    }

    // All are found and looked into before the first is loaded.
    private static InstalledModel[] Models(Session session)
    {
        ModelStore store = new(ModelFolders.OfUser());
        IReadOnlyList<string> named = session.Value(EvalSettings.Models, []);
        InstalledModel[] models = named.Count > 0 ? [.. named.Select(store.Find)] : store.Preferred() is { } preferred ? [preferred] : throw Faults.NoModelToEvaluate();
        foreach (InstalledModel model in models)
            GgufHeader.Read(model.Path);
        return models;
    }
}
