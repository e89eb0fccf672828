namespace Summarizer.Evaluating;

/// <summary>Finds suites: <c>suite.yaml</c> beside a prompt, or whatever file or folder is named.</summary>
public static class SuiteFiles
{
    private const string Name = "suite.yaml";

    /// <summary>The files of the suites that are meant.</summary>
    /// <param name="directory">The prompts folder, whose suites a prompt's name stands for.</param>
    /// <param name="named">Files, folders and prompts' names; empty: every suite of the prompts folder.</param>
    /// <exception cref="SuiteException">One is neither.</exception>
    public static IReadOnlyList<string> Find(string directory, IReadOnlyList<string> named) =>
        named.Count == 0 ? In(directory) : [.. named.SelectMany(n => Of(directory, n)).Distinct()];

    private static string[] Of(string directory, string name) =>
        File.Exists(name) ? [name]
        : Directory.Exists(name) ? In(name)
        : File.Exists(Path.Combine(directory, name, Name)) ? [Path.Combine(directory, name, Name)]
        : throw SuiteException.NotFound(name, In(directory).Select(f => Path.GetRelativePath(directory, Path.GetDirectoryName(f)!).Replace('\\', '/')));

    private static string[] In(string folder)
    {
        string[] found = [.. Directory.EnumerateFiles(folder, Name, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : throw SuiteException.NoneIn(folder);
    }
}
