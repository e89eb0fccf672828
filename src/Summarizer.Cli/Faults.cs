using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Writing;
using static Summarizer.Cli.ExitCode;

namespace Summarizer.Cli;

/// <summary>Every error that the command itself finds, worded in one place: what failed, where, what to do next.</summary>
internal static class Faults
{
    public static CommandException UnknownOption(string option, string? nearest) => nearest is null
        ? Of(Usage, "Fault.UnknownOption", option)
        : Of(Usage, "Fault.UnknownOptionNear", option, nearest);

    public static CommandException UnknownCommand(string word, string? nearest) => nearest is null
        ? Of(Usage, "Fault.UnknownCommand", word)
        : Of(Usage, "Fault.UnknownCommandNear", word, nearest);

    public static CommandException UnexpectedArgument(string text, string command) => Of(Usage, "Fault.UnexpectedArgument", text, command);

    public static CommandException OptionOfAnother(string option, string command) => Of(Usage, "Fault.OptionOfAnother", option, command);

    public static CommandException InputBeforeCommand(string input, string command) => Of(Usage, "Fault.InputBeforeCommand", input, command);

    public static CommandException MissingValue(string option) => Of(Usage, "Fault.MissingValue", option);

    public static CommandException MissingArgument(string argument, string command) => Of(Usage, "Fault.MissingArgument", argument, command);

    public static CommandException GivenTwice(string option) => Of(Usage, "Fault.GivenTwice", option);

    public static CommandException SwitchWithValue(string option) => Of(Usage, "Fault.SwitchWithValue", option);

    /// <summary>What a setting's own parser has worded already.</summary>
    public static CommandException Worded(string message) => new(Usage, message);

    public static CommandException NotUnderstood(string message) => Of(Usage, "Fault.NotUnderstood", message);

    /// <param name="origin">The flag, the variable, or the file and key.</param>
    public static CommandException ValueNotUnderstood(string origin, string text, SettingName name) =>
        Of(Usage, "Fault.ValueNotUnderstood", origin, text, Texts.Of($"Expected.{name.Key}"));

    public static CommandException ConfigurationIsNoObject(string path) => Of(Usage, "Fault.ConfigurationIsNoObject", path);

    public static CommandException ConfigurationIsNoJson(string path, long line, long column) => Of(Usage, "Fault.ConfigurationIsNoJson", path, line, column);

    public static CommandException UnknownKey(string path, string key, string? nearest) => nearest is null
        ? Of(Usage, "Fault.UnknownKey", path, key)
        : Of(Usage, "Fault.UnknownKeyNear", path, key, nearest);

    public static CommandException UnknownShell(string shell) => Of(Usage, "Fault.UnknownShell", shell);

    public static CommandException NothingToRead() => Of(Usage, "Fault.NothingToRead");

    public static CommandException NoSuchArticle(int number, Page page) => page.Articles.Count == 0
        ? Of(Usage, "Fault.NoArticles", page.Source.Name)
        : Of(Usage, "Fault.NoSuchArticle", page.Source.Name, page.Articles.Count, number);

    public static CommandException OutputExists(string path) => Of(Usage, "Fault.OutputExists", path);

    public static CommandException NoJournal(string folder) => Of(Usage, "Fault.NoJournal", folder);

    public static CommandException OutputChanged(string path) => Of(Usage, "Fault.OutputChanged", path);

    public static CommandException OutputIsInput(string path) => Of(Usage, "Fault.OutputIsInput", path);

    public static CommandException OutputExtension(string path, IEnumerable<string> known) =>
        Of(Usage, "Fault.OutputExtension", path, Path.GetExtension(path), string.Join(Texts.Of("Fault.Or"), known));

    public static CommandException MemoryNeedsTranslation() => Of(Usage, "Fault.MemoryNeedsTranslation");

    public static CommandException BinaryOnScreen(OutputFormat format) => Of(Usage, "Fault.BinaryOnScreen", format.Name());

    public static CommandException TermsExtension(string path) => Of(Usage, "Fault.TermsExtension", path, Path.GetExtension(path));

    public static CommandException SeveralInOneJson(string path) => Of(Usage, "Fault.SeveralInOneJson", path);

    public static CommandException SeveralInOneFile(string path) => Of(Usage, "Fault.SeveralInOneFile", path);

    public static CommandException OutputCannotBeWritten(string path, string reason) => Of(Usage, "Fault.OutputCannotBeWritten", path, reason.TrimEnd('.'));

    public static CommandException OutputNotPlaced(string path, string reason, string kept) => Of(Usage, "Fault.OutputNotPlaced", path, reason.TrimEnd('.'), kept);

    public static CommandException OutputFolderIsInput(string folder) => Of(Usage, "Fault.OutputFolderIsInput", folder);

    public static CommandException NothingToScore() => Of(Usage, "Fault.NothingToScore");

    public static CommandException LinesDiffer(string file, int lines, string reference, int others) => Of(Input, "Fault.LinesDiffer", file, lines, reference, others);

    public static CommandException NoLines(string file) => Of(Input, "Fault.NoLines", file);

    public static CommandException ShardNeedsFolder() => Of(Usage, "Fault.ShardNeedsFolder");

    public static CommandException PurgeNeedsYes() => Of(Usage, "Fault.PurgeNeedsYes");

    public static CommandException NoSuchFolder(string path) => Of(Input, "Fault.NoSuchFolder", path);

    public static CommandException NotPurged(string path, string reason) => Of(Usage, "Fault.NotPurged", path, reason.TrimEnd('.'));

    public static CommandException NoPairs() => Of(Usage, "Fault.NoPairs");

    public static CommandException ReportExtension(string path) => Of(Usage, "Fault.ReportExtension", path, Path.GetExtension(path));

    public static CommandException TranslationNeedsModel() => Of(NoModel, "Fault.TranslationNeedsModel");

    public static CommandException BriefNeedsModel() => Of(NoModel, "Fault.BriefNeedsModel");

    public static CommandException NoModelInstalled() => Of(NoModel, "Fault.NoModelInstalled");

    public static CommandException NoModelToMeasure() => Of(NoModel, "Fault.NoModelToMeasure");

    public static CommandException NoModelToEvaluate() => Of(NoModel, "Fault.NoModelToEvaluate");

    public static CommandException ReplayAlone() => Of(Usage, "Fault.ReplayAlone");

    public static CommandException NoSuchCase(string words) => Of(Usage, "Fault.NoSuchCase", words);

    public static CommandException ModelNotWhole(string detail) => new(NoModel, detail);

    public static CommandException ResultExtension(string path) => Of(Usage, "Fault.ResultExtension", path, Path.GetExtension(path));

    public static CommandException TranslatorAlone(string name) => Of(NoModel, "Fault.TranslatorAlone", name);

    public static CommandException OnlyTranslates(string name) => Of(Usage, "Fault.OnlyTranslates", name);

    public static CommandException SelfTestWithoutArticle() => Of(Engine, "Fault.SelfTestWithoutArticle");

    private static CommandException Of(ExitCode code, string text, params object?[] values) => new(code, Texts.Of(text, values));
}
