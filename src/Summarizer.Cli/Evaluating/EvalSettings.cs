using System.CommandLine;
using Summarizer.Cli.Parsing;
using Summarizer.Evaluating.Reporting;

namespace Summarizer.Cli.Evaluating;

/// <summary>The options that <c>eval</c> alone has, or takes more than once.</summary>
internal static class EvalSettings
{
    public static readonly Argument<string[]> Suites = new("SUITE") { HelpName = "[SUITE...]", Arity = ArgumentArity.ZeroOrMore };

    public static readonly Setting<IReadOnlyList<string>> Outputs = Several("--output", "FILE", "-o");
    public static readonly Setting<EvaluationFormat> Format =
        new("--format", string.Join('|', EvaluationFormats.Names), EvaluationFormats.TryParse, "-f") { Name = SettingName.Of("--eval-format") };

    public static readonly Setting<IReadOnlyList<string>> Models = Several("--model", "NAME|PATH", "-m");
    public static readonly Setting<IReadOnlyList<string>> Prompts = Several("--prompts", "DIR");
    public static readonly Setting<IReadOnlyList<string>> Cases = Several("--case", "WORD");
    public static readonly Setting<int> Repeats = new("--repeats", "N", Parsers.WholeNumber(1, 100));
    public static readonly Setting<int> Jobs = new("--jobs", "N", Parsers.WholeNumber(1, 256));
    public static readonly Setting<string> Record = new("--record", "DIR", Parsers.Text);
    public static readonly Setting<string> Replay = new("--replay", "DIR", Parsers.Text);

    public static readonly Setting<string> Baseline = new("--baseline", "FILE", Parsers.Text);
    public static readonly Setting<string> SaveBaseline = new("--save-baseline", "FILE", Parsers.Text);
    public static readonly Setting<int> Change = new("--change", "N", Parsers.WholeNumber(1, 100));
    public static readonly Setting<string> Results = new("--results", "DIR", Parsers.Text);

    private static Setting<IReadOnlyList<string>> Several(string flag, string valueName, params string[] aliases) =>
        new(flag, valueName, Parsers.Word, aliases) { Join = lists => [.. lists.SelectMany(l => l)] };
}
