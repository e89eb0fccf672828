using Summarizer.Writing;

namespace Summarizer.Cli.Output;

/// <summary>The names of results in a folder: those of the inputs, in the same subfolders, with the format's extension.</summary>
internal static class OutputNames
{
    public const string StandardInput = "-";

    public static IReadOnlyDictionary<string, string> In(string folder, IReadOnlyList<string> inputs, Func<string, OutputFormat> format)
    {
        string[] distinct = [.. inputs.Distinct()];
        string? root = CommonFolder([.. distinct.Where(i => i != StandardInput)]);
        Dictionary<string, string> names = distinct.ToDictionary(i => i, i => Name(i, root));
        // page.txt and page.md side by side: only then does the extension stay in the name.
        ILookup<string, string> stems = names.Values.ToLookup(Stem, StringComparer.OrdinalIgnoreCase);
        return names.ToDictionary(n => n.Key, n => Path.Combine(folder, (stems[Stem(n.Value)].Count() > 1 ? n.Value : Stem(n.Value)) + format(n.Key).Extension()));
    }

    private static string Stem(string name) => Path.Combine(Path.GetDirectoryName(name) ?? "", Path.GetFileNameWithoutExtension(name));

    private static string Name(string input, string? root)
    {
        if (input == StandardInput)
            return "stdin";
        return root is null ? Path.GetFileName(input) : Path.GetRelativePath(root, Path.GetFullPath(input));
    }

    // Null where files share none: two drives of Windows.
    private static string? CommonFolder(IReadOnlyList<string> files)
    {
        string? common = files.Count == 0 ? null : Path.GetDirectoryName(Path.GetFullPath(files[0]));
        while (common is not null && !files.All(f => IsBelow(Path.GetFullPath(f), common)))
            common = Path.GetDirectoryName(common);
        return common;
    }

    private static bool IsBelow(string file, string folder) =>
        file.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
