using System.Text;

namespace Summarizer.Terms;

/// <summary>Rows of delimited text: fields may stand in quotation marks, and hold the delimiter, line ends and doubled marks (RFC 4180).</summary>
internal static class DelimitedText
{
    private static readonly char[] Delimiters = [',', ';', '\t', '，', '；'];

    /// <summary>Comma, semicolon or tab, whichever the first line has most of: spreadsheets write what the country's settings say.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(string text)
    {
        string head = text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and int end ? text[..end] : text;
        char delimiter = Delimiters.MaxBy(d => head.Count(c => c == d));
        return Rows(text, delimiter);
    }

    /// <summary>A row a line, without quotation marks: in TSV they are characters like others.</summary>
    public static IEnumerable<IReadOnlyList<string>> TabbedRows(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Split('\t'));

    public static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<IReadOnlyList<string>> Rows(string text, char delimiter)
    {
        List<string> row = [];
        StringBuilder field = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (c == '"' && (quoted || field.Length == 0))
                quoted = !quoted;
            else if (!quoted && c == delimiter)
                Take();
            else if (!quoted && (c is '\r' or '\n'))
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
                Take();
                yield return row;
                row = [];
            }
            else
                field.Append(c);
        }
        if (field.Length > 0 || row.Count > 0)
        {
            Take();
            yield return row;
        }

        void Take()
        {
            row.Add(field.ToString());
            field.Clear();
        }
    }
}
