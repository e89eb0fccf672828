using Summarizer.Cli.Parsing;
using Summarizer.Journaling;
using Summarizer.Llama;
using Summarizer.Llama.Runtime;
using Summarizer.Prompting;

namespace Summarizer.Cli.Engines;

/// <summary>Loaded models with the prompts they are asked by.</summary>
internal sealed class Engine : IDisposable
{
    private readonly PromptLibrary prompts;
    private readonly LoadedModel model;
    private readonly LoadedModel? translator;

    private Engine(PromptLibrary prompts, LoadedModel model, LoadedModel? translator) => (this.prompts, this.model, this.translator) = (prompts, model, translator);

    /// <summary>So many requests at once fill it.</summary>
    public static int Requests { get; } = new EngineOptions().MaxSequences;

    /// <summary>Tokens written so far.</summary>
    public long GeneratedTokens => model.Client.Statistics.OutputTokens + (translator?.Client.Statistics.OutputTokens ?? 0);

    public LocalChatClient Client => model.Client;

    /// <summary>The name given to <c>--runtime</c>.</summary>
    public string Runtime => model.Runtime;

    /// <exception cref="PromptException">A prompt is missing or broken.</exception>
    public static PromptLibrary Prompts(Session session) => PromptLibrary.Load(ProgramPrompts.Folder, session.Value(Settings.Prompts, null!));

    public static Engine Load(Session session, ChosenModels models, CancellationToken cancellationToken) => Load(session, models, Prompts(session), cancellationToken);

    public static Engine Load(Session session, ChosenModels models, PromptLibrary prompts, CancellationToken cancellationToken)
    {
        ILlamaRuntime runtime = RuntimeChoice.Load(session);
        if (GpuNotice.Of(runtime.Describe(), session.Value(Settings.GpuLayers, 0)) is { } notice)
            session.Notices.Warning(notice);
        LoadedModel model = LoadedModel.Load(session, runtime, models.General, cancellationToken);
        LoadedModel? translator = models.Translator is { } file ? LoadedModel.Load(session, runtime, file, cancellationToken) : null;
        return new Engine(prompts, model, translator);
    }

    /// <param name="journal">What it knows is not asked again; null: nothing is kept.</param>
    public DigestPipeline Pipeline(Journal? journal = null) => new(model.ForPipeline(journal), prompts, translator?.ForPipeline(journal), journal);

    public void Dispose()
    {
        translator?.Dispose();
        model.Dispose();
    }
}
