using System.Text.RegularExpressions;
using Summarizer.Journaling;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Purging;

/// <summary>Finds what the program left: in folders that are named, and where it keeps things of its own.</summary>
internal static partial class Traces
{
    /// <summary>Hidden files too; links are not followed, what may not be read is passed over.</summary>
    public static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    private static readonly EnumerationOptions Here = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <summary>What results leave behind in a folder and those below it; the results themselves stay.</summary>
    public static IEnumerable<Trace> In(string folder)
    {
        string[] journals = [.. Directory.EnumerateDirectories(folder, Journal.FolderName, Everything).Where(IsOurs)];
        return [
            .. journals.Select(j => new Trace(TraceKind.Journal, j)),
            .. Directory.EnumerateFiles(folder, ".*.tmp", Everything)
                .Where(f => Unfinished().IsMatch(Path.GetFileName(f)) && !journals.Any(j => f.StartsWith(j + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
                .Select(f => new Trace(TraceKind.Temporary, f)),
        ];
    }

    /// <summary>What lies outside of result folders.</summary>
    public static IEnumerable<Trace> OfUser(ModelStore store, bool withModels)
    {
        IEnumerable<Trace> temporary = Directory.EnumerateFiles(Path.GetTempPath(), "summarize-self-test-*.gguf", Here).Select(f => new Trace(TraceKind.Temporary, f));
        if (!Directory.Exists(store.Folder))
            return temporary;
        string[] parts = [.. Directory.EnumerateFiles(store.Folder, "*", Here).Where(f => Part().IsMatch(f))];
        IEnumerable<string> models = withModels ? Directory.EnumerateFiles(store.Folder, "*", Here).Where(f => ModelFile().IsMatch(f)).Except(parts) : [];
        return [.. temporary, .. parts.Select(f => new Trace(TraceKind.Part, f)), .. models.Select(f => new Trace(TraceKind.Model, f))];
    }

    // Another program may call a folder so too.
    private static bool IsOurs(string folder) =>
        Directory.EnumerateFiles(folder, "*", Everything).All(f => Path.GetFileName(f) is var name && (name.StartsWith("journal.", StringComparison.Ordinal) || Unfinished().IsMatch(name)));

    // .NAME.RANDOM.tmp, as AtomicFile calls it.
    [GeneratedRegex(@"^\..+\.[a-z0-9]{8}\.[a-z0-9]{3}\.tmp$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\.gguf(\.json)?\.part(\.json)?$|\.gguf\.lock$")]
    private static partial Regex Part();

    [GeneratedRegex(@"\.gguf(\.json)?$")]
    private static partial Regex ModelFile();
}
