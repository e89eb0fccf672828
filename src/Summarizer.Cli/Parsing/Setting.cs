using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Summarizer.Cli.Configuring;

namespace Summarizer.Cli.Parsing;

/// <summary>Reads the text of an option, of an environment variable or of the configuration file.</summary>
internal delegate bool Parser<T>(string text, [NotNullWhen(true)] out T? value);

/// <summary>
/// An option whose value may also stand in an environment variable or in the configuration file: <c>--gpu-layers</c>,
/// <c>SUMMARIZE_GPU_LAYERS</c>, <c>gpuLayers</c>. The first that is given counts, in this order.
/// </summary>
internal sealed class Setting<T>
{
    private readonly Parser<T> parser;

    /// <param name="flag">The long name with its dashes; further names in <paramref name="aliases"/>.</param>
    /// <param name="valueName">What help calls the value, or null for a switch.</param>
    public Setting(string flag, string? valueName, Parser<T> parser, params string[] aliases)
    {
        this.parser = parser;
        Name = SettingName.Of(flag);
        Option = new Option<T>(flag, aliases) { HelpName = valueName };
        if (valueName is null)
        {
            Option.Arity = ArgumentArity.Zero;
            return;
        }
        // Help names fixed words in lower case, which completion can offer; NAME and PATH are the user's.
        Option.CompletionSources.Add([.. valueName.Split('|', ',').Where(w => char.IsAsciiLetterLower(w[0]))]);
        Option.CustomParser = argument =>
        {
            string text = argument.Tokens[0].Value;
            if (parser(text, out T? value))
                return value;
            argument.AddError(Faults.ValueNotUnderstood(flag, text, ExpectedKey is null ? Name : Name with { Key = ExpectedKey }).Message);
            return default;
        };
    }

    public Option<T> Option { get; }

    public SettingName Name { get; }

    /// <summary>The text that says what values are expected, where another setting of this name expects others.</summary>
    public string? ExpectedKey { get; init; }

    /// <summary>The value in force, or <paramref name="otherwise"/> where nobody gave one.</summary>
    public T Of(ParseResult result, Configuration configuration, T otherwise) => IsGiven(result) ? result.GetValue(Option)! : Configured(configuration, otherwise);

    /// <summary>The value on the command line alone: what only makes sense for this one run.</summary>
    public T Of(ParseResult result, T otherwise) => IsGiven(result) ? result.GetValue(Option)! : otherwise;

    public T Configured(Configuration configuration, T otherwise)
    {
        if (configuration.Find(Name) is not { } given)
            return otherwise;
        return parser(given.Text, out T? value) ? value : throw Faults.ValueNotUnderstood(given.Origin, given.Text, Name);
    }

    public bool IsGiven(ParseResult result) => result.GetResult(Option) is { Implicit: false };
}
