using Microsoft.Extensions.FileSystemGlobbing;

namespace Summarizer.Reading;

/// <summary>What a command's arguments name: files, the text files of folders, what patterns match, <c>-</c> for standard input.</summary>
public static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>The files of a folder or an archive that are read.</summary>
    internal static readonly string[] Extensions = [".txt", ".md", ".markdown", ".text", ".html", ".htm", ".docx", ".pdf", ".zip"];
    private static readonly char[] PatternCharacters = ['*', '?', '['];

    /// <summary>The inputs in the order named, each once; a folder's and a pattern's in the order of their names.</summary>
    /// <exception cref="ReadException">An argument names nothing that is there.</exception>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> arguments) => [.. arguments.SelectMany(Expand).Distinct()];

    private static IEnumerable<string> Expand(string argument)
    {
        if (argument == StandardInput) return [argument];
        if (File.Exists(argument)) return Archives.Expand(argument);
        if (Directory.Exists(argument)) return InFolder(argument);
        if (argument.IndexOfAny(PatternCharacters) >= 0) return Matching(argument);
        throw ReadException.NotFound(argument, Nearest(argument));
    }

    private static string[] InFolder(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];
        return files.Length > 0 ? [.. files.SelectMany(Archives.Expand)] : throw ReadException.NothingInFolder(folder);
    }

    /// <summary>Shells on Windows hand patterns on as they are. <c>**</c> crosses folders; <c>?</c> is one character.</summary>
    private static string[] Matching(string pattern)
    {
        string path = pattern.Replace('\\', '/');
        int fixedPart = path.LastIndexOf('/', path.IndexOfAny(PatternCharacters));
        string folder = fixedPart < 0 ? "." : fixedPart == 0 ? "/" : path[..fixedPart];
        if (!Directory.Exists(folder)) throw ReadException.NothingMatches(pattern);

        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(path[(fixedPart + 1)..].Replace('?', '*'));
        string[] files = [.. matcher.GetResultsInFullPath(folder)
            .Where(f => !path.Contains('?', StringComparison.Ordinal) || HasLengthOf(path, f))
            .Select(f => fixedPart < 0 ? Path.GetRelativePath(".", f) : Path.Combine(folder, Path.GetRelativePath(folder, f)))
            .Order(StringComparer.Ordinal)];
        return files.Length > 0 ? [.. files.SelectMany(Archives.Expand)] : throw ReadException.NothingMatches(pattern);
    }

    /// <summary>The globbing library knows no <c>?</c>; where it stands alone the length of the name decides.</summary>
    private static bool HasLengthOf(string pattern, string file)
    {
        string name = pattern[(pattern.LastIndexOf('/') + 1)..];
        return name.Contains('*', StringComparison.Ordinal) || Path.GetFileName(file).Length == name.Length;
    }

    private static string? Nearest(string missing)
    {
        string folder = Path.GetDirectoryName(missing) is { Length: > 0 } given ? given : ".";
        if (!Directory.Exists(folder)) return null;
        string name = Path.GetFileName(missing);
        string? best = Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f))
            .Select(f => (Name: f, Distance: EditDistance(f, name)))
            .Where(f => f.Distance <= Math.Max(2, name.Length / 4))
            .OrderBy(f => f.Distance).ThenBy(f => f.Name, StringComparer.Ordinal).FirstOrDefault().Name;
        return best is null ? null : folder == "." ? best : Path.Combine(folder, best);
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int EditDistance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            (int diagonal, row[0]) = (row[0], i);
            for (int j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
