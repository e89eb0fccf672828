using System.IO.Hashing;
using System.Text;
using Microsoft.SemanticKernel;

namespace Summarizer.Prompting;

/// <summary>Reads prompts from the program's folder and from a user's folder that goes before it.</summary>
internal sealed class PromptFolder(string directory, string? overrides)
{
    private const string Shared = "shared";

    // The texts of the suites: whoever copies the whole folder has it too.
    private const string Articles = "articles";
    private readonly SortedDictionary<string, string> read = new(StringComparer.Ordinal);

    /// <summary>
    /// Of what was read so far; line ends do not count, so that it is the same on every system. It tells versions apart and protects
    /// nothing: a cryptographic hash would need OpenSSL, which bare systems lack.
    /// </summary>
    public string Version => Convert.ToHexStringLower(
        XxHash128.Hash(Encoding.UTF8.GetBytes(string.Concat(read.Select(f => $"{f.Key}\0{f.Value}\0")))))[..8];

    /// <param name="set">A folder of the prompts folder; empty for the prompts folder itself.</param>
    public PromptSet ReadSet(string set, IReadOnlyList<string> functions)
    {
        foreach (string root in Roots)
            if (!Directory.Exists(root))
                throw PromptException.NoFolder(root);
        bool isGeneral = set.Length == 0;
        return new PromptSet(
            isGeneral ? ReadShared("system.txt") : "",
            isGeneral ? ReadShared("material.txt") : "",
            isGeneral ? ReadShared("abstracts.txt") : "",
            isGeneral ? ReadShared("tags.txt") : "",
            functions.ToDictionary(f => f, f => ReadFunction(set, f)));
    }

    /// <summary>A user's prompt under a misspelt name would otherwise change nothing, and nobody would know.</summary>
    public void RefuseUnused(IReadOnlyList<string> sets)
    {
        string[] known = [.. PromptFunction.GeneralNames, .. sets.Select(s => $"{s}/{PromptFunction.Translate}"), Shared, Articles];
        if (overrides is null)
            return;
        IEnumerable<string> inSets = sets.Select(s => Path.Combine(overrides, s)).Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories);
        foreach (string folder in Directory.EnumerateDirectories(overrides).Concat(inSets))
        {
            string name = Path.GetRelativePath(overrides, folder).Replace('\\', '/');
            if (!name.StartsWith('.') && !known.Contains(name) && !sets.Contains(name))
                throw PromptException.UnknownFunction(folder, known);
        }
    }

    private IEnumerable<string> Roots => overrides is null ? [directory] : [overrides, directory];

    private PromptFunction ReadFunction(string set, string function)
    {
        string root = Roots.FirstOrDefault(r => Directory.Exists(Path.Combine(r, set, function))) ?? directory;
        string folder = Path.Combine(root, set, function);
        string config = ReadText(Path.Combine(folder, "config.json"), $"{set}/{function}/config.json");
        string template = ReadText(Path.Combine(folder, "skprompt.txt"), $"{set}/{function}/skprompt.txt");
        PromptCheck.Config(Path.Combine(folder, "config.json"), config);
        PromptCheck.Template(Path.Combine(folder, "skprompt.txt"), template);
        return new PromptFunction(function, template, new Kernel().CreatePluginFromPromptDirectory(Path.Combine(root, set), "prompts")[function]);
    }

    private string ReadShared(string file)
    {
        string path = Roots.Select(r => Path.Combine(r, Shared, file)).FirstOrDefault(File.Exists) ?? Path.Combine(directory, Shared, file);
        return XmlText.WithLegalCharacters(ReadText(path, $"{Shared}/{file}").Trim());
    }

    private string ReadText(string path, string name)
    {
        if (!File.Exists(path))
            throw PromptException.NoFile(path);
        try
        {
            string text = File.ReadAllText(path).ReplaceLineEndings("\n");
            if (string.IsNullOrWhiteSpace(text))
                throw PromptException.Empty(path);
            return read[name] = text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw PromptException.Unreadable(path, e);
        }
    }
}
