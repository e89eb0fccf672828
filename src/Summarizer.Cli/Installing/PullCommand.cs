using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Installing;

/// <summary><c>models pull</c>: one model from a hub into the model folder.</summary>
internal static class PullCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        string name = session.Parse.GetValue(Arguments.AnyModel) ?? ModelCatalogue.Default.Name;
        await PullAsync(session, name, cancellationToken);
        return ExitCode.Done;
    }

    /// <exception cref="PullException">The download failed.</exception>
    public static async Task PullAsync(Session session, string name, CancellationToken cancellationToken)
    {
        Notices notices = session.Notices;
        RemoteModel remote = ModelCatalogue.Resolve(name, Hubs.Source(session));
        HubOptions hubs = Hubs.Of(session);
        using ModelPuller puller = new(new ModelStore(ModelFolders.OfUser()), hubs);
        puller.CheckNetworkAllowed(remote);
        notices.Note(Texts.Of("Pull.Begin", remote.Name, hubs.Endpoint(remote.Source).Host, remote.Repository, remote.File));
        if (ModelCatalogue.Find(name) is { } entry)
            notices.Note(Texts.Of("Pull.Licence", entry.Licence, entry.LicenceUrl));
        InstalledModel model = await puller.PullAsync(remote, new Transfer(notices, remote.Name), cancellationToken);
        notices.Note(Texts.Of("Pull.Done", model.Name, model.Path));
    }
}
