using Summarizer.Cli.Parsing;
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

    /// <summary>Tokens written so far.</summary>
    public long GeneratedTokens => model.Client.Statistics.OutputTokens + (translator?.Client.Statistics.OutputTokens ?? 0);

    public static Engine Load(Session session, ChosenModels models, CancellationToken cancellationToken)
    {
        PromptLibrary prompts = PromptLibrary.Load(Path.Combine(AppContext.BaseDirectory, "prompts"), session.Value(Settings.Prompts, null!));
        ILlamaRuntime runtime = RuntimeChoice.Load(session);
        if (GpuNotice.Of(runtime.Describe(), session.Value(Settings.GpuLayers, 0)) is { } notice)
            session.Notices.Warning(notice);
        LoadedModel model = LoadedModel.Load(session, runtime, models.General, cancellationToken);
        LoadedModel? translator = models.Translator is { } file ? LoadedModel.Load(session, runtime, file, cancellationToken) : null;
        return new Engine(prompts, model, translator);
    }

    public DigestPipeline Pipeline() => new(model.ForPipeline(), prompts, translator?.ForPipeline());

    public void Dispose()
    {
        translator?.Dispose();
        model.Dispose();
    }
}
