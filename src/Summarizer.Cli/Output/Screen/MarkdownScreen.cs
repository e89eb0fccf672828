using System.Text;
using Spectre.Console;
using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Output.Screen;

/// <summary>
/// Shows the program's own Markdown on a terminal as it is written: rules and colours for marks, lines broken between Han characters.
/// It reads what <c>Summarizer.Writing</c> writes; it is no Markdown reader for other texts.
/// </summary>
internal sealed class MarkdownScreen : TextWriter
{
    private static readonly Style Plain = Style.Plain, Strong = new(decoration: Decoration.Bold), Soft = new(Color.Grey);
    private static readonly Style Label = new(Color.Teal, decoration: Decoration.Bold);

    private readonly IAnsiConsole console;
    private readonly int width;
    private readonly StringBuilder line = new();
    private readonly MarkdownTable table = new();
    private bool lastWasBlank = true;

    public MarkdownScreen(IAnsiConsole console, int width)
    {
        (this.console, this.width) = (console, width);
        NewLine = "\n";
    }

    public override Encoding Encoding => Encoding.UTF8;

    public static MarkdownScreen OnStandardOutput() => new(Screens.StandardOutput(), Terminal.OutputWidth);

    public override void Write(char value)
    {
        if (value != '\n')
        {
            line.Append(value);
            return;
        }
        Show(line.ToString());
        line.Clear();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && line.Length > 0)
            WriteLine();
        base.Dispose(disposing);
    }

    private void Show(string text)
    {
        if (table.Take(text))
            return;
        table.ShowOn(console);
        if (text.Length == 0 && lastWasBlank)
            return;
        lastWasBlank = text.Length == 0;
        switch (text.Split(' ', 2) is [{ } mark, { } rest] ? (mark, rest) : ("", text))
        {
            case ("#", { } head):
                console.Write(new Rule { Style = Soft });
                Lines(head, "", "", Strong);
                break;
            case ("##", { } head):
                console.Write(new Rule { Style = new Style(Color.Teal) });
                Lines(head, "", "", Strong);
                break;
            case ("###", { } head):
                Lines(head, "", "", Label);
                break;
            case (">", { } quoted):
                Lines(quoted, "│ ", "│ ", Soft);
                break;
            case ("-", { } item):
                Lines(item, "• ", "  ", Plain);
                break;
            default:
                Lines(text == ">" ? "" : text, text == ">" ? "│" : "", "", text == ">" ? Soft : Plain);
                break;
        }
    }

    private void Lines(string markdown, string first, string next, Style ground)
    {
        InlineMarkdown inline = InlineMarkdown.Parse(markdown);
        int at = 0;
        string indent = first;
        foreach (string part in LineWrap.Lines(inline.Text, width - CellWidth.Of(first)).DefaultIfEmpty(""))
        {
            Spectre.Console.Paragraph paragraph = new(indent, ground);
            foreach ((string run, Emphasis emphasis) in Runs(part, inline, ref at))
                paragraph.Append(run, Styled(ground, emphasis));
            console.Write(paragraph);
            console.WriteLine();
            indent = next;
        }
    }

    // Wrapping only drops or narrows spaces, so the characters of a line are found again in order.
    private static List<(string Run, Emphasis Emphasis)> Runs(string part, InlineMarkdown inline, ref int at)
    {
        List<(string, Emphasis)> runs = [];
        int start = 0;
        Emphasis current = Emphasis.None;
        for (int i = 0; i < part.Length; i++)
        {
            while (inline.Text[at] != part[i])
                at++;
            if (inline.Styles[at] != current && i > start)
            {
                runs.Add((part[start..i], current));
                start = i;
            }
            current = inline.Styles[at++];
        }
        runs.Add((part[start..], current));
        return runs;
    }

    private static Style Styled(Style ground, Emphasis emphasis) => emphasis switch
    {
        Emphasis.Strong => ground.Decoration(Decoration.Bold),
        Emphasis.Soft => Soft,
        _ => ground,
    };
}
