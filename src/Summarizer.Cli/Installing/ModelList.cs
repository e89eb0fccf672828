using System.Globalization;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output.Screen;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Installing;

/// <summary><c>models ls</c>: a table of the models that are known or installed.</summary>
internal static class ModelList
{
    private static readonly string[] Columns = ["Name", "Role", "Size", "Memory", "Place"];

    public static Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        ModelStore store = new(ModelFolders.OfUser());
        IReadOnlyList<InstalledModel> installed = store.List();
        TextWriter output = Terminal.ShowsOutput ? MarkdownScreen.OnStandardOutput() : Console.Out;
        output.WriteLine($"| {string.Join(" | ", Columns.Select(c => Texts.Of($"Models.{c}")))} |");
        output.WriteLine("|---|---|---:|---:|---|");
        foreach (CatalogueModel entry in ModelCatalogue.All)
            Row(entry.Name, entry, installed.FirstOrDefault(m => m.Entry == entry));
        foreach (InstalledModel other in installed.Where(m => m.Entry is null))
            Row(other.Name, null, other);
        output.WriteLine();
        session.Notices.Note(Texts.Of("Models.Folder", store.Folder));
        session.Notices.Note(Texts.Of(installed.Count == 0 ? "Models.None" : "Models.Use"));
        return Task.FromResult(ExitCode.Done);

        void Row(string name, CatalogueModel? entry, InstalledModel? here) => output.WriteLine(
            $"| {name} | {(entry is null ? "" : Texts.Of($"Role.{entry.Role}"))} | {Size(here?.Size ?? entry?.ApproximateSize)} | {Memory(entry)} | {(here is null ? "" : Texts.Of($"Place.{here.Place}"))} |");
    }

    private static string Size(long? bytes) => bytes is { } size ? Sizes.Text(size) : "?";

    private static string Memory(CatalogueModel? entry) =>
        entry is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{entry.MemoryGiB:0.#} GiB");
}
