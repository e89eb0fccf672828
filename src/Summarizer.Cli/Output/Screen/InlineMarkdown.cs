using System.Text;

namespace Summarizer.Cli.Output.Screen;

/// <summary>One paragraph of the program's own Markdown without its marks: the characters, and how each is set.</summary>
internal sealed record InlineMarkdown(string Text, IReadOnlyList<Emphasis> Styles)
{
    public static InlineMarkdown Parse(string markdown)
    {
        StringBuilder text = new();
        List<Emphasis> styles = [];
        Emphasis current = Emphasis.None;
        for (int i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '*')
            {
                bool strong = i + 1 < markdown.Length && markdown[i + 1] == '*';
                current ^= strong ? Emphasis.Strong : Emphasis.Soft;
                i += strong ? 1 : 0;
                continue;
            }
            if (markdown[i] == '\\' && i + 1 < markdown.Length)
                i++;
            // An escape sequence in an article must not reach the terminal.
            text.Append(char.IsControl(markdown[i]) ? ' ' : markdown[i]);
            styles.Add(current);
        }
        return new InlineMarkdown(text.ToString(), styles);
    }
}

[Flags]
internal enum Emphasis
{
    None = 0,
    Strong = 1,
    Soft = 2,
}
