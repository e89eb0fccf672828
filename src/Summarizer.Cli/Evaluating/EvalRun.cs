using System.Globalization;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Recording;
using Summarizer.Generating;

namespace Summarizer.Cli.Evaluating;

/// <summary>Puts the suites to one model, with each version of the prompts in turn.</summary>
internal sealed class EvalRun(Session session, IReadOnlyList<Suite> suites, IReadOnlyList<PromptVersion> versions)
{
    private readonly EvaluationOptions options = new(
        session.Value(EvalSettings.Jobs, new EvaluationOptions().Jobs),
        EvalSettings.Repeats.IsGiven(session.Parse) ? EvalSettings.Repeats.Of(session.Parse, 1) : null,
        Settings.Seed.IsGiven(session.Parse) ? Settings.Seed.Of(session.Parse, 0) : null);

    public async Task<IReadOnlyList<Contestant>> AskAsync(PipelineModel model, ModelIdentity identity, CancellationToken cancellationToken)
    {
        if (!EvalSettings.Record.IsGiven(session.Parse))
            return await RunAsync(model, identity, "model", null, cancellationToken);
        string folder = Path.Combine(EvalSettings.Record.Of(session.Parse, ""), string.Join('-', identity.Name.Split(Path.GetInvalidFileNameChars())));
        Recorder recorder = new(folder, model, identity, ProgramVersion.Text, TimeProvider.System);
        try
        {
            return await RunAsync(recorder.Model, identity, "model", null, cancellationToken);
        }
        finally
        {
            // What was answered before a run was stopped can be replayed.
            recorder.Finish();
        }
    }

    public Task<IReadOnlyList<Contestant>> ReplayAsync(Replay replay, CancellationToken cancellationToken) =>
        RunAsync(replay.Model, replay.Identity, "replay", replay.When, cancellationToken);

    private async Task<IReadOnlyList<Contestant>> RunAsync(
        PipelineModel model, ModelIdentity identity, string mode, DateTimeOffset? recorded, CancellationToken cancellationToken)
    {
        Suite[] own = [.. suites.Where(s => s.PromptSet == model.PromptSet)];
        foreach (Suite other in suites.Except(own))
            session.Notices.Note(Texts.Of("Eval.NotOfModel", other.Name, identity.Name));
        List<Contestant> done = [];
        foreach (PromptVersion version in versions)
        {
            EvalProgress progress = new(session.Notices, identity.Name);
            IReadOnlyList<SuiteResult> results = await new Evaluation(model, version.Library, options, TimeProvider.System).RunAsync(own, progress, cancellationToken);
            session.Notices.ClearStatus();
            done.Add(new Contestant(identity, version.Library.Version, version.Folder, mode, Parameters(model), results) { Recorded = recorded });
        }
        return done;
    }

    private SortedDictionary<string, string> Parameters(PipelineModel model) => new(StringComparer.Ordinal)
    {
        ["context"] = model.Limits.ContextTokens.ToString(CultureInfo.InvariantCulture),
        ["jobs"] = options.Jobs.ToString(CultureInfo.InvariantCulture),
        ["seed"] = options.Seed?.ToString(CultureInfo.InvariantCulture) ?? "",
    };
}
