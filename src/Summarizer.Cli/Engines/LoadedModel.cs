using System.Globalization;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Generating;
using Summarizer.Journaling;
using Summarizer.Llama;
using Summarizer.Llama.Models;
using Summarizer.Llama.Runtime;

namespace Summarizer.Cli.Engines;

/// <summary>A model file in memory.</summary>
internal sealed class LoadedModel : IDisposable
{
    private readonly InstalledModel file;

    private LoadedModel(InstalledModel file, string runtime, LocalChatClient client) => (this.file, Runtime, Client) = (file, runtime, client);

    public string Runtime { get; }

    public LocalChatClient Client { get; }

    public static LoadedModel Load(Session session, ILlamaRuntime runtime, InstalledModel file, CancellationToken cancellationToken)
    {
        EngineOptions options = new(
            Context: session.Value(Settings.Context, 0), Threads: session.Value(Settings.Threads, 0), GpuLayers: session.Value(Settings.GpuLayers, 0));
        LoadProgress progress = new(session.Notices, file.Name);
        LocalChatClient client = LocalChatClient.Load(runtime, file.Path, options, progress, cancellationToken);
        session.Notices.ClearStatus();
        return new LoadedModel(file, runtime.Name, client);
    }

    public PipelineModel ForPipeline(Journal? journal) => new(Client, new ModelLimits(Client.ContextTokens, Client.CountTokens), file.Name, Runtime, file.PromptSet)
    {
        Requests = Client.MaxSequences,
        Fingerprint = journal is null ? file.Name : ModelFingerprint.Of(file, Runtime, journal),
    };

    public void Dispose() => Client.Dispose();

    private sealed class LoadProgress(Notices notices, string model) : IProgress<float>
    {
        public void Report(float value) => notices.Status(Texts.Of("Engine.Loading", model, (value * 100).ToString("0", CultureInfo.InvariantCulture)));
    }
}
