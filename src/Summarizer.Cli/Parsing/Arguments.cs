using System.CommandLine;
using Summarizer.Cli.Completing;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Parsing;

/// <summary>The words of commands that are no options.</summary>
internal static class Arguments
{
    public static readonly Argument<string[]> Inputs = new("INPUT") { HelpName = "INPUT...", Arity = ArgumentArity.ZeroOrMore };
    public static readonly Argument<string[]> Pairs = new("FILE") { HelpName = "SOURCE TARGET|FILE...", Arity = ArgumentArity.OneOrMore };
    public static readonly Argument<string[]> Folders = new("FOLDER") { HelpName = "[DIR...]", Arity = ArgumentArity.ZeroOrMore };
    public static readonly Argument<string> Shell = new("SHELL") { HelpName = "SHELL", Arity = ArgumentArity.ExactlyOne };
    public static readonly Argument<string> File = new("FILE") { HelpName = "FILE", Arity = ArgumentArity.ExactlyOne };
    public static readonly Argument<string> Folder = new("DIR") { HelpName = "DIR", Arity = ArgumentArity.ExactlyOne };
    public static readonly Argument<string> Model = new("NAME") { HelpName = "NAME", Arity = ArgumentArity.ExactlyOne };

    /// <summary>A model, or none for the recommended one or for all.</summary>
    public static readonly Argument<string?> AnyModel = new("NAME") { HelpName = "[NAME]", Arity = ArgumentArity.ZeroOrOne };

    static Arguments()
    {
        Shell.CompletionSources.Add(CompletionCommand.Shells);
        // The catalogue is read only when somebody completes.
        Model.CompletionSources.Add(_ => ModelNames());
        AnyModel.CompletionSources.Add(_ => ModelNames());
        Settings.Model.Option.CompletionSources.Add(_ => ModelNames());
        Settings.Translator.Option.CompletionSources.Add(_ => ModelNames());
    }

    private static IEnumerable<string> ModelNames() => ModelCatalogue.All.Select(m => m.Name);
}
