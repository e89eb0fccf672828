using System.CommandLine;
using System.CommandLine.Help;
using Summarizer.Cli.Completing;
using Summarizer.Cli.Helping;
using Summarizer.Cli.Parsing;

namespace Summarizer.Cli;

/// <summary>The commands and which options each takes.</summary>
internal static class CommandLine
{
    public static readonly Argument<string[]> Inputs = new("INPUT") { HelpName = "INPUT...", Arity = ArgumentArity.ZeroOrMore };
    public static readonly Argument<string> Shell = new("SHELL") { HelpName = "SHELL", Arity = ArgumentArity.ExactlyOne };

    private static readonly Option[] Reading = [Settings.Article.Option, Settings.Encoding.Option, Settings.Lossy];
    private static readonly Option[] Writing = [Settings.Output, Settings.Format.Option, Settings.Force];
    private static readonly Option[] Talking = [Settings.Quiet, Settings.Verbose];

    private static readonly Option[] Digesting =
    [
        .. Writing, .. Reading, .. Talking,
        Settings.Only.Option, Settings.Abstract.Option, Settings.AbstractLength.Option, Settings.Facts.Option, Settings.To.Option,
        Settings.NoSplit, Settings.Model.Option, Settings.Translator.Option, Settings.RequireModel, Settings.Runtime.Option, Settings.Prompts.Option,
        Settings.Seed.Option, Settings.Threads.Option, Settings.Context.Option, Settings.GpuLayers.Option,
        Settings.Offline.Option, Settings.Strict, Settings.Yes, Settings.NoInput,
    ];

    public static ParseResult Parse(string[] arguments)
    {
        // A file in brackets is a file: the parser would take it for one of its directives.
        if (arguments is [['[', .., ']'] first, ..] && !first.StartsWith("[suggest", StringComparison.Ordinal))
            arguments = ["./" + first, .. arguments[1..]];
        return Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    private static RootCommand Create()
    {
        RootCommand root = new() { Action = new CommandAction((s, c) => NotYet()) };
        Command digest = Named("digest", (s, c) => NotYet(), Digesting);
        Command split = Named("split", (s, c) => NotYet(), [.. Writing, .. Reading, .. Talking]);
        foreach (Command reader in new[] { root, digest, split })
            reader.Arguments.Add(Inputs);
        foreach (Option option in Digesting)
            root.Options.Add(option);
        Command completion = Named("completion", (s, _) => CompletionCommand.RunAsync(s));
        completion.Arguments.Add(Shell);
        foreach (Command command in new[] { digest, split, completion })
            root.Subcommands.Add(command);
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h") { Action = new ShowHelp() });
        return root;
    }

    private static Task<ExitCode> NotYet() => throw new NotSupportedException("not wired yet");

    private static Command Named(string name, Func<Session, CancellationToken, Task<ExitCode>> run, params Option[] options)
    {
        Command command = new(name) { Action = new CommandAction(run) };
        foreach (Option option in options)
            command.Options.Add(option);
        return command;
    }
}
