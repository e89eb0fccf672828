namespace Summarizer.Measuring;

/// <summary>The tables that lie beside the code: a row a line, cells parted by tabs, comments after #.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"Summarizer.Measuring.{name}")
            ?? throw new FileNotFoundException($"The assembly carries no table {name}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
