using System.CommandLine;
using System.CommandLine.Help;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;

namespace Summarizer.Cli.Helping;

/// <summary>Help in the user's language, aligned by columns of the terminal rather than by characters.</summary>
internal sealed class HelpWriter(TextWriter output, int width)
{
    private const int Indent = 2;
    private const int LongestFirstColumn = 26;

    public void Write(Command command)
    {
        Command[] path = [.. Path(command).Reverse()];
        string name = string.Join('.', path.Skip(1).Select(c => c.Name));
        string key = name.Length == 0 ? "" : "." + name;
        Paragraph(Texts.Of($"Command{key}"), 0);
        output.WriteLine();
        Title("Help.Usage");
        foreach (string usage in Texts.Of($"Usage{key}").Split('\n'))
            Paragraph(usage, Indent);
        if (Texts.Find($"Details{key}") is { } details)
        {
            output.WriteLine();
            foreach (string paragraph in details.Split('\n'))
                Paragraph(paragraph, 0);
        }
        Section("Help.Commands", [.. command.Subcommands.Where(c => !c.Hidden).Select(c => (CommandLabel(c), Texts.Of($"Command{key}.{c.Name}")))]);
        foreach ((string group, IReadOnlyList<Option> options) in Settings.Groups)
            Section(group, [.. options.Where(command.Options.Contains).Select(o => Row(o, key))]);
        Section("Group.Help", [.. Asking(command).Select(o => Row(o, key))]);
        if (Texts.Find($"Examples{key}") is { } examples)
        {
            output.WriteLine();
            Title("Help.Examples");
            foreach (string example in examples.Split('\n'))
                output.WriteLine($"{new string(' ', Indent)}{example}");
        }
    }

    private static IEnumerable<Command> Path(Command command)
    {
        for (Command? c = command; c is not null; c = c.Parents.OfType<Command>().FirstOrDefault())
            yield return c;
    }

    // --help belongs to every command, --version to the first alone.
    private static IEnumerable<Option> Asking(Command command) =>
        Path(command).SelectMany(c => c.Options).Where(o => o is HelpOption || (o is VersionOption && command is RootCommand));

    private static string CommandLabel(Command command) =>
        string.Join(' ', [command.Name, .. command.Arguments.Select(a => a.HelpName ?? a.Name)]);

    private static (string, string) Row(Option option, string command)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(n => n.Length));
        string label = (names.StartsWith("--", StringComparison.Ordinal) ? "    " : "") + names + (option.HelpName is { } value ? " " + value : "");
        string name = option.Name.TrimStart('-');
        return (label, Texts.Find($"Option{command}.{name}") ?? Texts.Of($"Option.{name}"));
    }

    private void Section(string title, IReadOnlyList<(string First, string Second)> rows)
    {
        if (rows.Count == 0)
            return;
        output.WriteLine();
        Title(title);
        int column = rows.Select(r => CellWidth.Of(r.First)).Where(w => w <= LongestFirstColumn).DefaultIfEmpty(LongestFirstColumn).Max();
        int second = Indent + column + 2;
        foreach ((string first, string text) in rows)
        {
            string[] lines = [.. LineWrap.Lines(text, width - second)];
            int used = CellWidth.Of(first);
            output.Write($"{new string(' ', Indent)}{first}");
            if (used > column)
                output.Write($"\n{new string(' ', second)}");
            else
                output.Write(new string(' ', column - used + 2));
            output.WriteLine(string.Join($"\n{new string(' ', second)}", lines));
        }
    }

    private void Title(string text) => output.WriteLine(Texts.Of(text));

    private void Paragraph(string text, int indent)
    {
        foreach (string line in LineWrap.Lines(text, width - indent))
            output.WriteLine($"{new string(' ', indent)}{line}");
    }
}
