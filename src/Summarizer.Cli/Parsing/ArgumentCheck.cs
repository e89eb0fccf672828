using System.CommandLine;
using System.CommandLine.Parsing;

namespace Summarizer.Cli.Parsing;

/// <summary>What the parser lets pass or words in one language only: its own complaints in the user's, and words in the wrong place.</summary>
internal static class ArgumentCheck
{
    /// <exception cref="CommandException">The arguments are not understood.</exception>
    public static void Of(ParseResult parse, string[] arguments)
    {
        Command command = parse.CommandResult.Command;
        if (SwitchWithValue(arguments, command) is { } flag)
            throw Faults.SwitchWithValue(flag);
        foreach (ParseError error in parse.Errors)
            throw Worded(error, parse);
        if (parse.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).FirstOrDefault(t => IsUnknownOption(t, parse)) is { } option)
            throw Faults.UnknownOption(option.Value, NearestOption(option.Value, command));
        for (SymbolResult? outer = parse.CommandResult.Parent; outer is CommandResult above; outer = outer.Parent)
        {
            if (above.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).FirstOrDefault() is { } input)
                throw Faults.InputBeforeCommand(input.Value, command.Name);
            if (above.Children.OfType<OptionResult>().FirstOrDefault(o => !o.Implicit && !command.Options.Contains(o.Option)) is { } stray)
                throw Faults.OptionOfAnother(stray.Option.Name, PathOf(parse.CommandResult));
        }
    }

    private static CommandException Worded(ParseError error, ParseResult parse)
    {
        string command = PathOf(parse.CommandResult);
        return error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option when option.Option.Arity.MinimumNumberOfValues > 0 => Faults.MissingValue(option.Option.Name),
            OptionResult option when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues => Faults.GivenTwice(option.Option.Name),
            ArgumentResult { Tokens.Count: 0 } argument => Faults.MissingArgument(argument.Argument.HelpName ?? argument.Argument.Name, command),
            CommandResult when parse.UnmatchedTokens is [{ } text, ..] => Unmatched(text, parse),
            OptionResult => Faults.Worded(error.Message),
            CommandResult { Command.Subcommands.Count: > 0 } => Faults.MissingArgument("COMMAND", command),
            _ => Faults.NotUnderstood(error.Message),
        };
    }

    private static CommandException Unmatched(string text, ParseResult parse)
    {
        Command command = parse.CommandResult.Command;
        if (text.StartsWith('-') && text.Length > 1)
            return Faults.UnknownOption(text, NearestOption(text, command));
        return command.Subcommands.Count > 0
            ? Faults.UnknownCommand($"{command.Name} {text}", NearestWord.Of(text, command.Subcommands.Select(c => c.Name)) is { } near ? $"{command.Name} {near}" : null)
            : Faults.UnexpectedArgument(text, PathOf(parse.CommandResult));
    }

    // "--force=yes": the parser would take the value for an input.
    private static string? SwitchWithValue(string[] arguments, Command command) => arguments
        .TakeWhile(a => a != "--")
        .Where(a => a.StartsWith('-') && a.Contains('='))
        .Select(a => a.Split('=', 2)[0])
        .FirstOrDefault(name => command.Options.Any(o => o.Arity.MaximumNumberOfValues == 0 && (o.Name == name || o.Aliases.Contains(name))));

    // "models rm": what follows the program's name.
    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult { Command: not RootCommand } above ? $"{PathOf(above)} {result.Command.Name}" : result.Command.Name;

    private static bool IsUnknownOption(Token token, ParseResult parse) =>
        token is { Type: TokenType.Argument, Value: ['-', _, ..] }
        && parse.CommandResult.Children.OfType<ArgumentResult>().Any(a => a.Tokens.Contains(token));

    private static string? NearestOption(string text, Command command) =>
        NearestWord.Of(text.Split('=', 2)[0], command.Options.SelectMany(o => o.Aliases.Append(o.Name)).Where(n => n.StartsWith("--", StringComparison.Ordinal)).Append("--help"));
}
