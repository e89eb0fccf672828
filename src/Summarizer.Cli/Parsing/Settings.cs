using System.CommandLine;
using Summarizer.Briefing;
using Summarizer.Cli.Evaluating;
using Summarizer.Cli.Journals;
using Summarizer.Endpoints;
using Summarizer.Evaluating.Metrics;
using Summarizer.Reporting;
using Summarizer.Writing;
using Summarizer.Writing.Briefs;

namespace Summarizer.Cli.Parsing;

/// <summary>Every option of the command, once; commands share them.</summary>
internal static class Settings
{
    public static readonly Option<string> Output = new("--output", "-o") { HelpName = "FILE|DIR" };
    public static readonly Option<bool> Force = Switch("--force");
    public static readonly Setting<OutputFormat> Format = new("--format", string.Join('|', OutputFormats.Names), Parsers.Format, "-f");

    /// <summary>The format of the articles found: --format with the values that <c>split</c> knows.</summary>
    public static readonly Setting<OutputFormat> PageFormat = new("--format", string.Join('|', PageWriter.Formats.Select(f => f.Name())), Parsers.PageFormat, "-f") { Name = SettingName.Of("--page-format") };
    public static readonly Setting<OutputFormat> TableFormat = new("--format", "md|json", Parsers.TableFormat, "-f") { Name = SettingName.Of("--table-format") };
    public static readonly Setting<TermFormat> TermFormat = new("--format", string.Join('|', TermFormats.Names), Parsers.TermFormat, "-f") { Name = SettingName.Of("--term-format") };
    public static readonly Setting<Parts> Only = new("--only", string.Join(',', PartNames.All), PartNames.TryParse);
    public static readonly Setting<IReadOnlyList<string>> Abstract = new("--abstract", "zh|en|both", Parsers.Languages);
    public static readonly Setting<int> AbstractLength = new("--abstract-length", "N", Parsers.WholeNumber(20, 2000));
    public static readonly Setting<IReadOnlyList<string>> Facts = new("--facts", "zh|en|both", Parsers.Languages);
    public static readonly Setting<string> From = new("--from", "LANG", Parsers.Language);
    public static readonly Setting<string> To = new("--to", "LANG", Parsers.Language);

    public static readonly Setting<IReadOnlyList<string>> Glossary = new("--glossary", "FILE", Parsers.Files) { Join = lists => [.. lists.SelectMany(l => l)] };

    /// <summary>Translation memories; several as with glossaries.</summary>
    public static readonly Setting<IReadOnlyList<string>> Memory = new("--tm", "FILE", Parsers.Files) { Join = lists => [.. lists.SelectMany(l => l)] };
    public static readonly Option<bool> Bilingual = Switch("--bilingual");

    /// <summary>The format of a briefing note: --format with the values that <c>brief</c> knows.</summary>
    public static readonly Setting<OutputFormat> BriefFormat = new("--format", string.Join('|', BriefWriter.Formats.Select(f => f.Name())), Parsers.BriefFormat, "-f") { Name = SettingName.Of("--brief-format") };
    public static readonly Setting<string> BriefLanguage = new("--to", "en|zh", Parsers.OneOf("en", "zh")) { Name = SettingName.Of("--brief-language") };
    public static readonly Setting<BriefLength> BriefLength = new("--length", "short|standard|long|N", Parsers.BriefLength);
    public static readonly Setting<IReadOnlyList<string>> Focus = new("--focus", "TOPICS", Parsers.Topics) { Join = lists => [.. lists.SelectMany(l => l)] };
    public static readonly Setting<string> Audience = new("--audience", "TEXT", Parsers.Text);
    public static readonly Option<bool> Annex = Switch("--annex");
    public static readonly Setting<string> Templates = new("--templates", "DIR", Parsers.Text);

    public static readonly Setting<ArticleNumbers> Article = new("--article", "LIST", ArticleNumbers.TryParse);
    public static readonly Option<bool> NoSplit = Switch("--no-split");
    public static readonly Setting<DateOnly> Date = new("--date", "DATE", Parsers.Date);
    public static readonly Setting<string> Publication = new("--publication", "NAME", Parsers.Text);
    public static readonly Setting<string> Page = new("--page", "N", Parsers.Page);
    public static readonly Setting<string> Encoding = new("--encoding", "NAME", Parsers.Encoding);
    public static readonly Option<bool> Lossy = Switch("--lossy");

    public static readonly Setting<string> Model = new("--model", "NAME|PATH", Parsers.Text, "-m");
    public static readonly Setting<string> Translator = new("--translator", "NAME|PATH", Parsers.Text);
    public static readonly Option<bool> RequireModel = Switch("--require-model");
    public static readonly Setting<string> Runtime = new("--runtime", "llamasharp|native", Parsers.OneOf("llamasharp", "native"));
    public static readonly Setting<string> Prompts = new("--prompts", "DIR", Parsers.Text);
    public static readonly Setting<long> Seed = new("--seed", "N", Parsers.Seed);
    public static readonly Setting<int> Threads = new("--threads", "N", Parsers.WholeNumber(1, 1024));
    public static readonly Setting<int> Context = new("--context", "N", Parsers.WholeNumber(512, 1 << 20));
    public static readonly Setting<int> GpuLayers = new("--gpu-layers", "N", Parsers.WholeNumber(-1, 1000));

    /// <summary>Several in a variable or the file are parted by spaces or commas.</summary>
    public static readonly Setting<IReadOnlyList<EndpointAddress>> Endpoint =
        new("--endpoint", "URL", Parsers.Endpoints) { Join = lists => [.. lists.SelectMany(l => l).Distinct()] };

    public static readonly Setting<int> Parallel = new("--parallel", "N", Parsers.WholeNumber(1, 1024));
    public static readonly Setting<int> Timeout = new("--timeout", "SECONDS", Parsers.WholeNumber(1, 86400));

    /// <summary>Where the journal is: a folder, or <see cref="NoJournal"/>.</summary>
    public static readonly Setting<string> Journal = new("--journal", "DIR|none", Parsers.Text);
    public const string NoJournal = "none";
    public static readonly Setting<Pruning> Prune = new("--prune", "all|gone|DAYS", Pruning.TryParse);
    public static readonly Setting<string> Progress = new("--progress", "json|none", Parsers.OneOf("json", "none"));
    public static readonly Option<bool> DryRun = Switch("--dry-run");
    public static readonly Setting<Shard> Shard = new("--shard", "K/N", Parsing.Shard.TryParse);
    public static readonly Option<bool> WithModels = Switch("--with-models");

    public static readonly Option<bool> Strict = Switch("--strict");
    public static readonly Setting<bool> Offline = new("--offline", null, Parsers.Switch);
    public static readonly Option<bool> Yes = Switch("--yes", "-y");
    public static readonly Option<bool> NoInput = Switch("--no-input");
    public static readonly Option<bool> Quiet = Switch("--quiet", "-q");
    public static readonly Option<bool> Verbose = Switch("--verbose", "-v");

    public static readonly Setting<string> Source = new("--source", "huggingface|modelscope", Parsers.OneOf("huggingface", "modelscope"));
    public static readonly Option<bool> Link = Switch("--link");
    /// <summary>The format of a check's report: --format with other values.</summary>
    public static readonly Setting<ReportFormat> Report = new("--format", string.Join('|', ReportFormats.Names), ReportFormats.TryParse, "-f") { Name = SettingName.Of("--report") };
    public static readonly Setting<string> SourceColumn = new("--source-column", "NAME|N", Parsers.Text);
    public static readonly Setting<string> TargetColumn = new("--target-column", "NAME|N", Parsers.Text);
    public static readonly Setting<string> Hypothesis = new("--hyp", "FILE", Parsers.Text);
    public static readonly Setting<IReadOnlyList<string>> Reference = new("--ref", "FILE", Parsers.File) { Join = lists => [.. lists.SelectMany(l => l)] };
    public static readonly Setting<IReadOnlyList<Metric>> Metric = new("--metric", string.Join(',', MetricNames.All), Parsers.Metrics) { Join = lists => [.. lists.SelectMany(l => l).Distinct()] };
    public static readonly Setting<Tokenization> Tokenize = new("--tokenize", string.Join('|', Tokenizations.Names), Tokenizations.TryParse);
    public static readonly Option<bool> SelfTest = Switch("--self-test");

    /// <summary>The language of help, errors and labels: no flag, because help must know it before flags are read.</summary>
    public static readonly SettingName Lang = SettingName.Of("--lang");

    /// <summary>What the configuration file and environment variables may hold; docs/configuration.md explains each.</summary>
    public static IReadOnlyList<SettingName> Configurable { get; } =
    [
        Lang, Format.Name, Abstract.Name, AbstractLength.Name, Facts.Name, To.Name, Glossary.Name, Publication.Name,
        Model.Name, Translator.Name, Runtime.Name, Prompts.Name, Threads.Name, Context.Name, GpuLayers.Name,
        Endpoint.Name, Parallel.Name, Timeout.Name,
        Offline.Name, Source.Name, Journal.Name,
    ];

    /// <summary>The options in the order and the groups of help; a group's name is a text's.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<Option> Options)> Groups { get; } =
    [
        ("Group.Result", [Output, EvalSettings.Outputs.Option, EvalSettings.Format.Option, EvalSettings.Results.Option, Format.Option, BriefFormat.Option, PageFormat.Option, TableFormat.Option, TermFormat.Option, Report.Option, Force, Only.Option, Abstract.Option, AbstractLength.Option, Facts.Option, To.Option, BriefLanguage.Option, Bilingual, BriefLength.Option, Focus.Option, Audience.Option, Annex, Templates.Option, Glossary.Option, Memory.Option]),
        ("Group.Input", [From.Option, EvalSettings.Cases.Option, Hypothesis.Option, Reference.Option, Shard.Option, Article.Option, NoSplit, Date.Option, Publication.Option, Page.Option, SourceColumn.Option, TargetColumn.Option, Encoding.Option, Lossy]),
        ("Group.Model",
        [
            Model.Option, EvalSettings.Models.Option, EvalSettings.Prompts.Option, Translator.Option, RequireModel, Runtime.Option, Prompts.Option, Seed.Option, Threads.Option, Context.Option, GpuLayers.Option,
            Endpoint.Option, Parallel.Option, Timeout.Option,
        ]),
        ("Group.Run", [Journal.Option, Prune.Option, DryRun, Progress.Option, EvalSettings.Repeats.Option, EvalSettings.Jobs.Option, EvalSettings.Record.Option, EvalSettings.Replay.Option, EvalSettings.Baseline.Option, EvalSettings.SaveBaseline.Option, EvalSettings.Change.Option, Metric.Option, Tokenize.Option, SelfTest, WithModels, Link, Source.Option, Offline.Option, Strict, Yes, NoInput, Quiet, Verbose]),
    ];

    private static Option<bool> Switch(string flag, params string[] aliases) => new(flag, aliases) { Arity = ArgumentArity.Zero };
}
