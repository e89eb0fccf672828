using System.Text.RegularExpressions;
using Spectre.Console;

namespace Summarizer.Cli.Output.Screen;

/// <summary>The rows of a Markdown table, kept until it ends, because columns are as wide as their widest cell.</summary>
internal sealed partial class MarkdownTable
{
    private readonly List<string[]> rows = [];

    /// <summary>Whether the line belonged to a table.</summary>
    public bool Take(string line)
    {
        if (!line.StartsWith('|'))
            return false;
        rows.Add([.. Bar().Split(line.Trim().Trim('|')).Select(c => c.Trim())]);
        return true;
    }

    public void ShowOn(IAnsiConsole console)
    {
        if (rows.Count == 0)
            return;
        Table table = new() { Border = TableBorder.Simple };
        for (int i = 0; i < rows[0].Length; i++)
            table.AddColumn(new TableColumn(Cell(rows[0][i])) { Alignment = rows[1][i].EndsWith(':') ? Justify.Right : Justify.Left });
        foreach (string[] row in rows.Skip(2))
            table.AddRow(row.Select(Cell));
        rows.Clear();
        console.Write(table);
    }

    private static Text Cell(string markdown) => new(InlineMarkdown.Parse(markdown).Text);

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
