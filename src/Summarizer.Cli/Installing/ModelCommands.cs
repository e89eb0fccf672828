using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Installing;

/// <summary>The short commands of <c>models</c>: import, verify, rm, path.</summary>
internal static class ModelCommands
{
    public static async Task<ExitCode> ImportAsync(Session session, CancellationToken cancellationToken)
    {
        string file = session.Parse.GetValue(Arguments.File)!;
        ImportBy by = session.Has(Settings.Link) ? ImportBy.Link : ImportBy.Copy;
        InstalledModel model = await Store().ImportAsync(file, by, new Transfer(session.Notices, Path.GetFileName(file)), cancellationToken);
        session.Notices.Note(Texts.Of("Models.Imported", model.Name, model.Path));
        return ExitCode.Done;
    }

    /// <summary>A line a model: its name and what was found. Exit code 4 where one is not what it should be.</summary>
    public static async Task<ExitCode> VerifyAsync(Session session, CancellationToken cancellationToken)
    {
        ModelStore store = Store();
        IReadOnlyList<InstalledModel> models = session.Parse.GetValue(Arguments.AnyModel) is { } name ? [store.Find(name)] : store.List();
        Verdict verdict = new();
        foreach (InstalledModel model in models)
        {
            ModelCheck check = await store.CheckAsync(model, new Transfer(session.Notices, model.Name), cancellationToken);
            session.Notices.ClearStatus();
            await Console.Out.WriteLineAsync($"{model.Name}\t{Texts.Of($"Check.{check.Outcome}")}\t{model.Path}");
            if (check.IsUsable)
                continue;
            verdict.Add(ExitCode.NoModel);
            session.Notices.Error(ExitCode.NoModel, check.Detail ?? Texts.Of("Models.PullAgain", model.Name), model.Path);
        }
        if (models.Count == 0)
            session.Notices.Note(Texts.Of("Models.None"));
        return verdict.Code;
    }

    public static Task<ExitCode> RemoveAsync(Session session, CancellationToken cancellationToken)
    {
        ModelStore store = Store();
        InstalledModel model = store.Find(session.Parse.GetValue(Arguments.Model)!);
        bool asks = Terminal.CanAsk && !session.Has(Settings.Yes) && !session.Has(Settings.NoInput);
        if (asks && !Question.Ask(Texts.Of("Models.RemoveQuestion", model.Path, Sizes.Text(model.Size))))
            return Task.FromResult(ExitCode.Done);
        store.Remove(model);
        session.Notices.Note(Texts.Of("Models.Removed", model.Name, Sizes.Text(model.Size)));
        return Task.FromResult(ExitCode.Done);
    }

    public static async Task<ExitCode> PathAsync(Session session, CancellationToken cancellationToken)
    {
        ModelStore store = Store();
        await Console.Out.WriteLineAsync(session.Parse.GetValue(Arguments.AnyModel) is { } name ? store.Find(name).Path : store.Folder);
        return ExitCode.Done;
    }

    private static ModelStore Store() => new(ModelFolders.OfUser());
}
