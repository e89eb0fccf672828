using System.Collections.Concurrent;

namespace Summarizer.Cli.Output;

/// <summary>Which file a path means: links followed, compared as the system compares names.</summary>
internal static class RealPath
{
    public static readonly StringComparer Comparer =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static readonly ConcurrentDictionary<string, string> Folders = new(StringComparer.Ordinal);

    public static string Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        FileSystemInfo entry = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        if (entry.Exists && entry.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            full = target.FullName;
        // A folder on the way may be a link too.
        return Path.GetDirectoryName(full) is { } folder ? Path.Combine(OfFolder(folder), Path.GetFileName(full)) : full;
    }

    // Thousands of files lie in few folders.
    private static string OfFolder(string folder) => Folders.GetOrAdd(folder, Of);

    public static bool IsBelow(string path, string folder) => RelativeTo(Of(folder), Of(path)) is { } relative && relative != ".." && relative != ".";

    private static string? RelativeTo(string folder, string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        return Path.IsPathRooted(relative) || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? null : relative;
    }
}
