using System.Globalization;
using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Digesting;

/// <summary>A table in columns, on standard error: Han characters take two of them.</summary>
internal static class ReportTable
{
    private const string Gap = "  ";

    /// <param name="width">Columns of the terminal; the input's name gives way.</param>
    public static string Of(IReadOnlyList<ReportRow> rows, int width)
    {
        if (rows.Count == 0)
            return "";
        string[][] cells = [Head(), .. rows.Select(Cells)];
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(c => cells.Max(r => CellWidth.Of(r[c])))];
        widths[0] = Math.Min(widths[0], Math.Max(8, width - 1 - widths.Skip(1).Sum(w => w + Gap.Length)));
        return string.Join('\n', cells.Select(r => Line(r, widths)));
    }

    private static string[] Head() => [.. ((string[])["Input", "State", "Articles", "Errors", "Warnings", "Time"]).Select(c => Texts.Of($"Batch.{c}"))];

    private static string[] Cells(ReportRow row) =>
    [
        row.Input, row.State, Number(row.Articles), Number(row.Errors), Number(row.Warnings), row.Took.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Text to the left, numbers to the right.
    private static string Line(string[] cells, int[] widths) => string.Join(Gap, cells.Select((c, i) => i switch
    {
        0 => Fitted(c, widths[0]) + new string(' ', widths[0] - CellWidth.Of(Fitted(c, widths[0]))),
        1 => c + new string(' ', widths[1] - CellWidth.Of(c)),
        _ => new string(' ', widths[i] - CellWidth.Of(c)) + c,
    })).TrimEnd();

    // The end of a path says more than its beginning.
    private static string Fitted(string text, int width)
    {
        if (CellWidth.Of(text) <= width)
            return text;
        int from = 0;
        while (CellWidth.Of(text[from..]) > width - 1)
            from += char.IsSurrogatePair(text, from) ? 2 : 1;
        return "…" + text[from..];
    }
}
