using System.CommandLine;
using System.CommandLine.Help;
using Summarizer.Cli.Benching;
using Summarizer.Cli.Briefing;
using Summarizer.Cli.Checking;
using Summarizer.Cli.Completing;
using Summarizer.Cli.Diagnosing;
using Summarizer.Cli.Digesting;
using Summarizer.Cli.Evaluating;
using Summarizer.Cli.Helping;
using Summarizer.Cli.Installing;
using Summarizer.Cli.Journals;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Purging;
using Summarizer.Cli.Splitting;
using Summarizer.Cli.Terminology;
using Summarizer.Cli.Translating;

namespace Summarizer.Cli;

/// <summary>The commands, and which words and options each takes.</summary>
internal static class CommandLine
{
    private static readonly Option[] Talking = [Settings.Quiet, Settings.Verbose];
    private static readonly Option[] Asking = [Settings.Yes, Settings.NoInput];
    private static readonly Option[] ForInputs =
        [Settings.Output, Settings.Force, Settings.Article.Option, Settings.Encoding.Option, Settings.Lossy, .. Talking];

    private static readonly Option[] ForDatelines = [Settings.Date.Option, Settings.Publication.Option, Settings.Page.Option];
    private static readonly Option[] ForEndpoints = [Settings.Endpoint.Option, Settings.Parallel.Option, Settings.Timeout.Option];

    private static readonly Option[] ForDigests =
    [
        .. ForInputs, .. ForDatelines, .. Asking, Settings.Format.Option, Settings.NoSplit,
        Settings.Only.Option, Settings.Abstract.Option, Settings.AbstractLength.Option, Settings.Facts.Option, Settings.To.Option, Settings.Glossary.Option,
        Settings.Model.Option, Settings.Translator.Option, Settings.RequireModel, Settings.Runtime.Option, Settings.Prompts.Option,
        Settings.Seed.Option, Settings.Threads.Option, Settings.Context.Option, Settings.GpuLayers.Option,
        .. ForEndpoints, Settings.Shard.Option, Settings.Offline.Option, Settings.Source.Option, Settings.Strict, Settings.Journal.Option, Settings.DryRun, Settings.Progress.Option,
    ];

    private static readonly Option[] ForModels =
    [
        Settings.Glossary.Option, Settings.Model.Option, Settings.Translator.Option, Settings.Runtime.Option, Settings.Prompts.Option,
        Settings.Seed.Option, Settings.Threads.Option, Settings.Context.Option, Settings.GpuLayers.Option, .. ForEndpoints, Settings.Offline.Option, Settings.Strict,
    ];

    private static readonly Option[] ForTranslations =
    [
        .. ForInputs.Except([Settings.Article.Option]), .. ForDatelines, Settings.Format.Option, Settings.To.Option, Settings.Bilingual, Settings.Memory.Option, .. ForModels,
        Settings.Journal.Option, Settings.DryRun, Settings.Progress.Option,
    ];

    private static readonly Option[] ForBriefs =
    [
        .. ForInputs.Except([Settings.Article.Option]), .. ForDatelines, Settings.BriefFormat.Option, Settings.BriefLanguage.Option, Settings.BriefLength.Option,
        Settings.Focus.Option, Settings.Audience.Option, Settings.Annex, Settings.Templates.Option, Settings.NoSplit, .. ForModels,
    ];

    private static readonly Option[] ForEngines =
        [Settings.Model.Option, Settings.Runtime.Option, Settings.Threads.Option, Settings.Context.Option, Settings.GpuLayers.Option, .. Talking];

    private static readonly Option[] ForTerms =
        [.. ForInputs, Settings.TermFormat.Option, Settings.NoSplit, Settings.Glossary.Option];

    private static readonly Option[] ForSuites =
    [
        EvalSettings.Outputs.Option, EvalSettings.Format.Option, Settings.Force, EvalSettings.Cases.Option,
        EvalSettings.Models.Option, EvalSettings.Prompts.Option, Settings.Runtime.Option, Settings.Seed.Option, Settings.Threads.Option,
        Settings.Context.Option, Settings.GpuLayers.Option,
        EvalSettings.Repeats.Option, EvalSettings.Jobs.Option, EvalSettings.Record.Option, EvalSettings.Replay.Option,
        EvalSettings.Baseline.Option, EvalSettings.SaveBaseline.Option, EvalSettings.Change.Option, Settings.Strict, .. Talking,
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
        RootCommand root = new() { Arguments = { Arguments.Inputs }, Action = new CommandAction(DigestCommand.RunAsync) };
        foreach (Option option in ForDigests)
            root.Options.Add(option);
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h") { Action = new ShowHelp() });
        root.Subcommands.Add(Named("digest", DigestCommand.RunAsync, [Arguments.Inputs], ForDigests));
        root.Subcommands.Add(Named("translate", TranslateCommand.RunAsync, [Arguments.Inputs], ForTranslations));
        root.Subcommands.Add(Named("brief", BriefCommand.RunAsync, [Arguments.Inputs], ForBriefs));
        root.Subcommands.Add(Named("split", SplitCommand.RunAsync, [Arguments.Inputs], [.. ForInputs, .. ForDatelines, Settings.PageFormat.Option, Settings.NoSplit]));
        root.Subcommands.Add(Named("terms", TermsCommand.RunAsync, [Arguments.Inputs], ForTerms));
        root.Subcommands.Add(Named("check", CheckCommand.RunAsync, [Arguments.Pairs],
        [
            Settings.Output, Settings.Report.Option, Settings.Force, Settings.Glossary.Option, Settings.From.Option, Settings.To.Option, Settings.Date.Option, Settings.SourceColumn.Option, Settings.TargetColumn.Option,
            Settings.Encoding.Option, Settings.Lossy, Settings.Strict, .. Talking,
        ]));
        root.Subcommands.Add(Eval());
        root.Subcommands.Add(Models());
        root.Subcommands.Add(Named("bench", BenchCommand.RunAsync, [], ForEngines));
        root.Subcommands.Add(Named("doctor", DoctorCommand.RunAsync, [], [Settings.SelfTest, .. ForEndpoints, Settings.Offline.Option, Settings.Runtime.Option, Settings.Threads.Option, Settings.GpuLayers.Option, .. Talking]));
        root.Subcommands.Add(Named("journal", JournalCommand.RunAsync, [Arguments.Folder], [Settings.Prune.Option, .. Talking]));
        root.Subcommands.Add(Named("purge", PurgeCommand.RunAsync, [Arguments.Folders], [Settings.DryRun, Settings.WithModels, .. Asking, .. Talking]));
        root.Subcommands.Add(Named("completion", CompletionCommand.RunAsync, [Arguments.Shell], []));
        return root;
    }

    private static Command Eval()
    {
        Command eval = Named("eval", EvalCommand.RunAsync, [EvalSettings.Suites], ForSuites);
        eval.Subcommands.Add(Named("accept", AcceptCommand.RunAsync, [],
        [
            Settings.Model.Option, EvalSettings.Results.Option, EvalSettings.Cases.Option, EvalSettings.Repeats.Option, EvalSettings.Jobs.Option,
            Settings.Runtime.Option, Settings.Threads.Option, Settings.Context.Option, Settings.GpuLayers.Option, Settings.Source.Option, Settings.Offline.Option, .. Talking,
        ]));
        eval.Subcommands.Add(Named("score", ScoreCommand.RunAsync, [], [Settings.Hypothesis.Option, Settings.Reference.Option, Settings.Metric.Option, Settings.Tokenize.Option, Settings.TableFormat.Option, .. Talking]));
        eval.Subcommands.Add(Named("calibrate", CalibrateCommand.RunAsync, [], [Settings.TableFormat.Option, .. Talking]));
        return eval;
    }

    private static Command Models()
    {
        Command models = Named("models", ModelList.RunAsync, [], Talking);
        models.Subcommands.Add(Named("ls", ModelList.RunAsync, [], Talking));
        models.Subcommands.Add(Named("pull", PullCommand.RunAsync, [Arguments.AnyModel], [Settings.Source.Option, Settings.Offline.Option, .. Talking]));
        models.Subcommands.Add(Named("import", ModelCommands.ImportAsync, [Arguments.File], [Settings.Link, .. Talking]));
        models.Subcommands.Add(Named("verify", ModelCommands.VerifyAsync, [Arguments.AnyModel], Talking));
        models.Subcommands.Add(Named("rm", ModelCommands.RemoveAsync, [Arguments.Model], [.. Asking, .. Talking]));
        models.Subcommands.Add(Named("path", ModelCommands.PathAsync, [Arguments.AnyModel], Talking));
        return models;
    }

    private static Command Named(
        string name, Func<Session, CancellationToken, Task<ExitCode>> run, IEnumerable<Argument> arguments, IEnumerable<Option> options)
    {
        Command command = new(name) { Action = new CommandAction(run) };
        foreach (Argument argument in arguments)
            command.Arguments.Add(argument);
        foreach (Option option in options)
            command.Options.Add(option);
        return command;
    }
}
