using System.CommandLine;
using Summarizer.Cli.Configuring;
using Summarizer.Cli.Evaluating;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Network;
using Summarizer.Writing;

namespace Summarizer.Cli;

/// <summary>One run of the command: what was asked, what is configured, and where messages go.</summary>
internal sealed class Session
{
    private readonly Lazy<Configuration> configuration = new(Configuration.Load);

    public Session(ParseResult parse)
    {
        Parse = parse;
        Loudness loudness = Has(Settings.Quiet) ? Loudness.Quiet : Has(Settings.Verbose) ? Loudness.Verbose : Loudness.Normal;
        Notices = new Notices(Console.Error, Form(parse), loudness);
    }

    public ParseResult Parse { get; }

    public Notices Notices { get; }

    public Configuration Configuration => configuration.Value;

    /// <summary>The way out of this machine; all that leaves it goes there.</summary>
    public NetworkAccess Network => new(Value(Settings.Offline, false) ? Settings.Offline.Name.Flag : null);

    public bool Has(Option<bool> option) => Parse.GetResult(option) is { Implicit: false };

    public T Value<T>(Setting<T> setting, T otherwise) => setting.Of(Parse, Configuration, otherwise);

    // Known before the configuration is, which may itself be what an error is about. A terminal has a reader, not a program, before it.
    private static NoticeForm Form(ParseResult parse) =>
        parse.GetResult(Settings.Progress.Option) is { Tokens: [{ Value: "json" }, ..] } ? NoticeForm.Json :
        Console.IsErrorRedirected && FormatName(parse) is { } name && OutputFormats.TryParse(name, out OutputFormat format) && format is OutputFormat.Json or OutputFormat.JsonLines
            ? NoticeForm.Json
            : NoticeForm.Text;

    private static string? FormatName(ParseResult parse)
    {
        if (Settings.Format.IsGiven(parse) && parse.GetResult(Settings.Format.Option)!.Tokens is [{ } token, ..])
            return token.Value;
        if (Settings.PageFormat.IsGiven(parse) && parse.GetResult(Settings.PageFormat.Option)!.Tokens is [{ } page, ..])
            return page.Value;
        if (Settings.Report.IsGiven(parse) && parse.GetResult(Settings.Report.Option)!.Tokens is [{ } report, ..])
            return report.Value;
        if (EvalSettings.Format.IsGiven(parse) && parse.GetResult(EvalSettings.Format.Option)!.Tokens is [{ } results, ..])
            return results.Value;
        if (parse.GetResult(Settings.Output) is { Tokens: [{ } file, ..] })
            return Path.GetExtension(file.Value);
        return Environment.GetEnvironmentVariable(Settings.Format.Name.Variable);
    }
}
