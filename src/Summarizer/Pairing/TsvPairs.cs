using System.Globalization;

namespace Summarizer.Pairing;

/// <summary>Reads a pair a line from a table parted by tabs, without quoting.</summary>
internal static class TsvPairs
{
    private static readonly string[] IdNames = ["id"], SourceNames = ["source", "src", "zh", "原文"], TargetNames = ["target", "translation", "mt", "en", "译文"];

    /// <param name="sourceColumn">A column's header or 1-based number; null for the one that is called source, or the first.</param>
    /// <exception cref="PairException">The table has no such column.</exception>
    public static IEnumerable<TextPair> Read(string file, IEnumerable<string> lines, string? sourceColumn, string? targetColumn)
    {
        using IEnumerator<string> line = lines.GetEnumerator();
        if (!line.MoveNext())
            yield break;
        string[] header = Cells(line.Current);
        bool hasHeader = IsNamed(header, sourceColumn) || IsNamed(header, targetColumn)
            || (header.Any(c => Is(SourceNames, c)) && header.Any(c => Is(TargetNames, c)));
        int id = hasHeader ? Array.FindIndex(header, c => Is(IdNames, c)) : -1;
        int source = Column(file, header, hasHeader, sourceColumn, SourceNames, 0), target = Column(file, header, hasHeader, targetColumn, TargetNames, 1);
        for (int i = 0, number = 1; i == 0 || line.MoveNext(); i++)
        {
            if (i == 0 && hasHeader || string.IsNullOrWhiteSpace(line.Current))
                continue;
            string[] cells = Cells(line.Current);
            string name = id >= 0 && id < cells.Length ? cells[id] : number.ToString(CultureInfo.InvariantCulture);
            yield return new TextPair(name, new Place(file, i + 1), Cell(cells, source), Cell(cells, target));
            number++;
        }
    }

    private static string[] Cells(string line) => line.TrimEnd('\r').Split('\t');

    private static string Cell(string[] cells, int column) => column < cells.Length ? cells[column] : "";

    private static bool Is(string[] names, string cell) => names.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool IsNamed(string[] header, string? column) =>
        column is not null && !int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out _) && header.Contains(column, StringComparer.OrdinalIgnoreCase);

    private static int Column(string file, string[] header, bool hasHeader, string? asked, string[] names, int otherwise)
    {
        if (asked is not null && int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number >= 1 && number <= header.Length ? number - 1 : throw new PairException(PairFault.NoSuchColumn, file, asked);
        int found = asked is not null ? Array.FindIndex(header, c => c.Equals(asked, StringComparison.OrdinalIgnoreCase))
            : hasHeader ? Array.FindIndex(header, c => Is(names, c)) : otherwise;
        return found >= 0 && found < header.Length ? found : throw new PairException(PairFault.NoSuchColumn, file, asked ?? names[0]);
    }
}
