using System.Text.Json;
using Summarizer.Cli.Parsing;

namespace Summarizer.Cli.Configuring;

/// <summary>The user's <c>config.json</c>: one flat object whose keys are settings. Comments and trailing commas are allowed.</summary>
internal sealed class ConfigurationFile
{
    private readonly string path;
    private readonly IReadOnlyDictionary<string, string> values;

    private ConfigurationFile(string path, IReadOnlyDictionary<string, string> values) => (this.path, this.values) = (path, values);

    /// <summary>
    /// <c>$SUMMARIZE_CONFIG</c>, or <c>summarize/config.json</c> in <c>$XDG_CONFIG_HOME</c> or <c>~/.config</c> (Linux),
    /// <c>~/Library/Application Support</c> (macOS), <c>%APPDATA%</c> (Windows).
    /// </summary>
    public static string Path => Environment.GetEnvironmentVariable("SUMMARIZE_CONFIG") is { Length: > 0 } named
        ? named
        : System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "summarize", "config.json");

    /// <summary>The file, or null where there is none.</summary>
    /// <exception cref="CommandException">It is no such object, or holds a key that is no setting.</exception>
    public static ConfigurationFile? Load(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using JsonDocument json = JsonDocument.Parse(
                File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw Faults.ConfigurationIsNoObject(path);
            Dictionary<string, string> values = [];
            foreach (JsonProperty property in json.RootElement.EnumerateObject())
                values[property.Name] = Text(property, path);
            return new ConfigurationFile(path, values);
        }
        catch (JsonException e)
        {
            throw Faults.ConfigurationIsNoJson(path, (e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
        }
    }

    public ConfiguredText? Find(string key) =>
        values.TryGetValue(key, out string? text) ? new ConfiguredText(text, $"{path}: {key}") : null;

    private static string Text(JsonProperty property, string path)
    {
        SettingName name = Settings.Configurable.FirstOrDefault(s => s.Key == property.Name)
            ?? throw Faults.UnknownKey(path, property.Name, NearestWord.Of(property.Name, Settings.Configurable.Select(s => s.Key)));
        return property.Value.ValueKind switch
        {
            JsonValueKind.String => property.Value.GetString()!,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => property.Value.GetRawText(),
            _ => throw Faults.ValueNotUnderstood($"{path}: {property.Name}", property.Value.GetRawText(), name),
        };
    }
}
