using System.Globalization;

namespace Summarizer.Cli.Messages;

/// <summary>A table in columns of a terminal, where Han characters take two.</summary>
internal static class TextTable
{
    private const string Gap = "  ";
    private const int NarrowestFirst = 8;

    /// <param name="width">Columns of the terminal; the first cell of a row gives way, at its beginning: the end of a path says more.</param>
    /// <param name="left">The columns that hold words; the others hold numbers and stand to the right.</param>
    public static string Of(string[] head, IReadOnlyList<string[]> rows, int width, params int[] left)
    {
        int[] widths = [.. head.Select((_, c) => rows.Prepend(head).Max(r => CellWidth.Of(r[c])))];
        widths[0] = Math.Min(widths[0], Math.Max(NarrowestFirst, width - widths.Skip(1).Sum(w => w + Gap.Length)));
        return string.Join('\n', rows.Prepend(head).Select(Line));

        string Line(string[] row) => string.Join(Gap, row.Select((text, c) => Cell(c == 0 ? Fitted(text, widths[0]) : text, c))).TrimEnd();

        string Cell(string text, int column)
        {
            string space = new(' ', widths[column] - CellWidth.Of(text));
            return left.Contains(column) ? text + space : space + text;
        }
    }

    /// <summary>A cell; empty where there is no number.</summary>
    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

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
