namespace Summarizer.Llama.Models;

/// <summary>Downloads models into the model folder: resumed where an earlier attempt broke off, checked, then renamed in one step.</summary>
public sealed class ModelPuller : IDisposable
{
    private readonly ModelStore store;
    private readonly HubOptions hubs;
    private readonly HubClient client;

    public ModelPuller(ModelStore store, HubOptions hubs)
    {
        this.store = store;
        this.hubs = hubs;
        client = new HubClient(hubs);
    }

    /// <summary>Waits between attempts.</summary>
    internal Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;

    /// <summary>Brings a model to this machine; one that is here already, also in another program's cache, is returned at once.</summary>
    /// <exception cref="PullException">The download failed; what has come is kept for the next attempt where its fault allows.</exception>
    /// <exception cref="ModelException">The disk has no room or cannot be written.</exception>
    /// <exception cref="Gguf.GgufException">What came is no GGUF.</exception>
    public async Task<InstalledModel> PullAsync(RemoteModel model, IProgress<PullProgress>? progress, CancellationToken cancellationToken)
    {
        if (store.TryFind(model) is { } here) return here;
        CheckNetworkAllowed(model);
        OpenSsl.Require();
        var target = Path.Combine(store.Folder, model.FileName);
        if (InstalledFile.Exists(target)) throw ModelException.NameTaken(model.FileName, InstalledFile.At(target, ModelPlace.Store).Manifest?.Repository);

        var download = new Download(store, client, hubs, model, target, progress) { Wait = Wait };
        await download.RunAsync(cancellationToken);
        return InstalledFile.At(target, ModelPlace.Store);
    }

    /// <exception cref="PullException">The model is not here, and the network is forbidden.</exception>
    public void CheckNetworkAllowed(RemoteModel model)
    {
        if (hubs.Offline is { } by && store.TryFind(model) is null) throw PullException.Offline(by, model.Name);
    }

    public void Dispose() => client.Dispose();
}
