using Summarizer.Cli.Parsing;
using Summarizer.Generating;
using Summarizer.Journaling;
using Summarizer.Llama;
using Summarizer.Llama.Models;
using Summarizer.Prompting;

namespace Summarizer.Cli.Engines;

/// <summary>All that is known of an engine before it computes: model files are loaded when they are needed, servers are asked at once what they serve.</summary>
/// <param name="Translator">Null where the general model translates too.</param>
/// <param name="Requests">So many requests at once fill it.</param>
internal sealed record PendingEngine(KnownModel General, KnownModel? Translator, string Runtime, int Requests, Func<Engine> Load)
{
    /// <param name="journal">Knows the hashes of model files; null: no fingerprints are needed.</param>
    /// <exception cref="Endpoints.EndpointException">No server can be used.</exception>
    public static async Task<PendingEngine> OfAsync(
        Session session, ChosenModels models, PromptLibrary prompts, Journal? journal, CancellationToken cancellationToken)
    {
        if (models is LocalModels local)
        {
            string runtime = session.Value(Settings.Runtime, RuntimeChoice.Usual);
            return new PendingEngine(
                Identity(local.General), local.Translator is null ? null : Identity(local.Translator), runtime, new EngineOptions().MaxSequences,
                () => Engine.Of(session, local, prompts, journal, cancellationToken));

            KnownModel Identity(InstalledModel m) => new(m.Name, m.PromptSet, journal is null ? null : ModelFingerprint.Of(m, runtime, journal));
        }
        ServedModels served = await ServedModels.ConnectAsync(session, (RemoteModels)models, cancellationToken);
        PipelineModel general = served.General;
        return new PendingEngine(
            KnownModel.Of(general), served.Translator is null ? null : KnownModel.Of(served.Translator), general.Runtime, general.Requests,
            () => Engine.Of(served, prompts));
    }
}

/// <summary>Which model it is.</summary>
/// <param name="Fingerprint">Tells it from every other of its name; null where nobody asked.</param>
internal sealed record KnownModel(string Name, string? PromptSet, string? Fingerprint)
{
    public static KnownModel Of(PipelineModel model) => new(model.Name, model.PromptSet, model.Fingerprint);
}
