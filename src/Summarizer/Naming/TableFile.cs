using System.Reflection;

namespace Summarizer.Naming;

/// <summary>The tables the program brings along, as tab-separated rows. Lines that begin with # say where they come from.</summary>
internal static class TableFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"tables/{name}")
            ?? throw new FileNotFoundException($"The table {name} is not in the program.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
