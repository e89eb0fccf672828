using System.CommandLine;
using System.CommandLine.Parsing;
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
        Option.CompletionSources.Clear();
        Option.CompletionSources.Add([.. valueName.Split('|', ',').Where(w => char.IsAsciiLetterLower(w[0]))]);
        Option.CustomParser = argument =>
        {
            List<T> values = [];
            string text = "";
            foreach (Token token in argument.Tokens)
            {
                text = token.Value;
                if (!parser(text, out T? value))
                    break;
                values.Add(value);
            }
            if (values.Count == argument.Tokens.Count)
                return Join is { } join ? join(values) : values[0];
            argument.AddError(Faults.ValueNotUnderstood(flag, text, Name).Message);
            return default;
        };
    }

    public Option<T> Option { get; }

    /// <summary>Its spellings; of an option that stands on the command line only, what the expected value is called by.</summary>
    public SettingName Name { get; init; }

    /// <summary>Makes one value of several, for an option that may be given more than once; null where the first counts.</summary>
    public Func<IEnumerable<T>, T>? Join { get; init; }

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
