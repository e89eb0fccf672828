using Summarizer.Briefing;
using Summarizer.Cli.Parsing;
using Summarizer.Generating;
using Summarizer.Journaling;
using Summarizer.Llama.Runtime;
using Summarizer.Prompting;

namespace Summarizer.Cli.Engines;

/// <summary>Models that answer, here or on servers, with the prompts they are asked by.</summary>
internal sealed class Engine : IDisposable
{
    private readonly PromptLibrary prompts;
    private readonly Func<long> generated;
    private readonly IReadOnlyList<IDisposable> owned;

    private Engine(PromptLibrary prompts, PipelineModel model, PipelineModel? translator, Func<long> generated, params IReadOnlyList<IDisposable> owned) =>
        (this.prompts, Model, Translator, this.generated, this.owned) = (prompts, model, translator, generated, owned);

    public PipelineModel Model { get; }

    /// <summary>Null where the model translates too.</summary>
    public PipelineModel? Translator { get; }

    /// <summary>Tokens written so far.</summary>
    public long GeneratedTokens => generated();

    /// <summary>The prompts of the program, or those that the user put in their place.</summary>
    /// <exception cref="PromptException">A prompt is missing or broken.</exception>
    public static PromptLibrary Prompts(Session session) => PromptLibrary.Load(ProgramPrompts.Folder, session.Value(Settings.Prompts, null!));

    /// <exception cref="Endpoints.EndpointException">No server can be used.</exception>
    public static async Task<Engine> LoadAsync(Session session, ChosenModels models, CancellationToken cancellationToken) =>
        (await PendingEngine.OfAsync(session, models, Prompts(session), null, cancellationToken)).Load();

    /// <param name="journal">What it knows is not asked again; null: nothing is kept.</param>
    public DigestPipeline Pipeline(Journal? journal = null) => new(Model, prompts, Translator, journal);

    public BriefPipeline BriefPipeline(BriefOptions brief, DigestOptions options, IProgress<DigestProgress> progress) =>
        new(Model, prompts, brief, options.Vocabulary, options.Seed, progress);

    public void Dispose()
    {
        foreach (IDisposable thing in owned)
            thing.Dispose();
    }

    /// <param name="journal">Knows the hashes of model files; null: none is needed.</param>
    internal static Engine Of(Session session, LocalModels models, PromptLibrary prompts, Journal? journal, CancellationToken cancellationToken)
    {
        ILlamaRuntime runtime = RuntimeChoice.Load(session);
        LoadedModel model = LoadedModel.Load(session, runtime, models.General, cancellationToken);
        LoadedModel? translator = models.Translator is { } file ? LoadedModel.Load(session, runtime, file, cancellationToken) : null;
        return new Engine(
            prompts, model.ForPipeline(journal), translator?.ForPipeline(journal),
            () => model.Client.Statistics.OutputTokens + (translator?.Client.Statistics.OutputTokens ?? 0),
            translator is null ? [model] : [translator, model]);
    }

    internal static Engine Of(ServedModels served, PromptLibrary prompts) =>
        new(prompts, served.General, served.Translator, () => served.Fleet.GeneratedTokens, served.Fleet);
}
