using Summarizer.Cli.Parsing;

namespace Summarizer.Cli.Configuring;

/// <summary>Environment variables before the configuration file.</summary>
/// <param name="File">Null where the user has none.</param>
internal sealed record Configuration(Func<string, string?> Environment, ConfigurationFile? File)
{
    public static Configuration Load() => new(System.Environment.GetEnvironmentVariable, ConfigurationFile.Load(ConfigurationFile.Path));

    /// <summary>
    /// The language of help and messages, or null where nobody named one. A broken configuration file is not told of here: help must
    /// work, and whoever needs the file says what is wrong with it.
    /// </summary>
    public static string? Language()
    {
        try
        {
            return Load().Find(Settings.Lang)?.Text;
        }
        catch (CommandException)
        {
            return System.Environment.GetEnvironmentVariable(Settings.Lang.Variable);
        }
    }

    /// <summary>A setting's text and where it came from; null where nobody gave it.</summary>
    public ConfiguredText? Find(SettingName name) =>
        Environment(name.Variable) is { Length: > 0 } text ? new ConfiguredText(text, name.Variable) : File?.Find(name.Key);
}

/// <summary>Text of a setting.</summary>
/// <param name="Origin">The variable, or the file and key, for messages.</param>
internal sealed record ConfiguredText(string Text, string Origin);
