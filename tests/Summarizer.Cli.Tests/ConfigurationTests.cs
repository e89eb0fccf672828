using System.Text.RegularExpressions;
using Summarizer.Cli.Parsing;

namespace Summarizer.Cli.Tests;

/// <summary>The option before the variable before the file before the default, as docs/configuration.md promises.</summary>
public sealed partial class ConfigurationTests : IDisposable
{
    private readonly Summarize summarize = new();

    public ConfigurationTests() => summarize.Write("page.txt", Samples.Bridge);

    public static TheoryData<string, string> KeysAndNonsense => new()
    {
        { "format", "rtf" }, { "abstract", "fr" }, { "abstractLength", "1" }, { "facts", "all" }, { "to", "gibberish" }, { "offline", "perhaps" },
        { "source", "cloud" }, { "runtime", "cloud" }, { "threads", "0" }, { "context", "1" }, { "gpuLayers", "-2" },
        { "endpoint", "http://who:what@here" },
    };

    /// <summary>Each key, a value, and what only that value brings about.</summary>
    public static TheoryData<string, string, string, string> KeysAndEffects => new()
    {
        { "lang", "zh", "--help", "用法" },
        { "format", "jsonl", "page.txt", "summarize/digest-line/1" },
        { "abstract", "both", "page.txt -m tiny.gguf -f json", "\"abstract\": \"zh,en\"" },
        { "abstractLength", "77", "page.txt -m tiny.gguf -f json", "\"abstractLength\": \"77\"" },
        { "facts", "en", "page.txt -m tiny.gguf -f json", "\"facts\": \"en\"" },
        { "to", "fr", "page.txt -m tiny.gguf -f json", "\"to\": \"fr\"" },
        { "glossary", "gone.csv", "page.txt", "gone.csv" },
        { "publication", "湖北日报", "split page.txt", "> Hubei Daily" },
        { "model", "tiny.gguf", "page.txt -f json", "\"model\": \"tiny\"" },
        { "translator", "other.gguf", "page.txt -m tiny.gguf -f json", "\"translator\": \"other\"" },
        { "runtime", "native", "page.txt -m tiny.gguf -f json", "\"runtime\": \"native\"" },
        { "prompts", "nowhere", "page.txt -m tiny.gguf", "nowhere" },
        { "threads", "1", "page.txt -m tiny.gguf", "# page.txt" },
        { "context", "512", "page.txt -m tiny.gguf", "context of 512 tokens" },
        { "gpuLayers", "0", "page.txt -m tiny.gguf", "# page.txt" },
        { "endpoint", "http://gpu.example/v1", "page.txt --offline", "http://gpu.example/v1" },
        { "parallel", "0", "page.txt --endpoint 127.0.0.1:9", "config.json: parallel" },
        { "timeout", "0", "page.txt --endpoint 127.0.0.1:9", "config.json: timeout" },
        { "offline", "true", "models pull", "--offline" },
        { "source", "modelscope", "models pull qwen3-0.6b", "127.0.0.1:9" },
        { "journal", "page.txt", "page.txt -o out/", "page.txt/.summarize" },
    };

    public void Dispose() => summarize.Dispose();

    [Fact]
    public void Every_setting_is_documented_with_its_three_names()
    {
        string[] rows = [.. File.ReadLines(Repository.File("docs/configuration.md")).Where(l => Row().IsMatch(l))];
        IEnumerable<string> documented = rows.Select(r => string.Join(' ', Quoted().Matches(r).Take(2).Select(m => m.Groups[1].Value)));

        Assert.Equal(Settings.Configurable.Select(s => $"{s.Key} {s.Variable}"), documented);
        Assert.All(Settings.Configurable.Where(s => s != Settings.Lang), s => Assert.Contains(rows, r => r.Contains($"{s.Flag}`", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_option_wins_over_the_variable_and_the_variable_over_the_file()
    {
        Assert.StartsWith("# ", await OutputAsync("page.txt"), StringComparison.Ordinal);
        Configure("""{ "format": "json", /* a comment */ }""");
        Assert.StartsWith("{\n", await OutputAsync("page.txt"), StringComparison.Ordinal);
        summarize.Environment["SUMMARIZE_FORMAT"] = "jsonl";
        Assert.StartsWith("{\"schema\"", await OutputAsync("page.txt"), StringComparison.Ordinal);
        Assert.StartsWith("# ", await OutputAsync("page.txt", "-f", "md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(KeysAndEffects))]
    public async Task Every_documented_key_works_in_the_file(string key, string value, string arguments, string expected)
    {
        summarize.Scripted("tiny.gguf");
        summarize.Scripted("other.gguf");
        summarize.Environment.Remove("SUMMARIZE_LANG");
        summarize.Environment.Remove(Settings.Configurable.Single(s => s.Key == key).Variable);
        summarize.Environment["MODELSCOPE_ENDPOINT"] = "http://127.0.0.1:9";
        Configure($$"""{ "{{key}}": "{{value}}" }""");

        Outcome outcome = await summarize.RunAsync(arguments.Split(' '));

        Assert.Contains(expected, outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_documented_key_is_left_untried() =>
        Assert.Equal(Settings.Configurable.Select(s => s.Key).Order(StringComparer.Ordinal), KeysAndEffects.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(KeysAndNonsense))]
    public async Task A_value_that_is_not_understood_is_told_with_its_place(string key, string nonsense)
    {
        summarize.Scripted("tiny.gguf");
        string[] arguments = key is "offline" or "source" ? ["page.txt"] : ["page.txt", "-m", "tiny.gguf"];
        SettingName name = Settings.Configurable.Single(s => s.Key == key);
        summarize.Environment.Remove(name.Variable);
        Configure($$"""{ "{{key}}": "{{nonsense}}" }""");
        Outcome file = await summarize.RunAsync(arguments);
        Configure("{}");
        summarize.Environment[name.Variable] = nonsense;
        Outcome variable = await summarize.RunAsync(arguments);

        Assert.Equal((2, 2), (file.ExitCode, variable.ExitCode));
        Assert.Contains($"config.json: {key}: \"{nonsense}\"", file.Error, StringComparison.Ordinal);
        Assert.Contains($"{name.Variable}: \"{nonsense}\"", variable.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "modle": "x" }""", "Did you mean \"model\"?")]
    [InlineData("""{ "model": "x" """, "line 1")]
    [InlineData("""[1]""", "one JSON object")]
    [InlineData("""{ "model": ["x"] }""", "config.json: model")]
    public async Task A_file_that_is_wrong_is_told_with_what_to_do(string json, string expected)
    {
        Configure(json);
        Outcome outcome = await summarize.RunAsync(["page.txt"]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_tells_of_a_broken_file_beside_all_else()
    {
        Configure("{");
        Outcome outcome = await summarize.RunAsync(["doctor"]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Error));
        Assert.Matches("(?m)^fail +configuration: ", outcome.Output);
        Assert.Matches("(?m)^ok +runtime: ", outcome.Output);
    }

    [Fact]
    public async Task Another_file_can_be_named()
    {
        summarize.Environment["SUMMARIZE_CONFIG"] = summarize.Write("mine.json", """{ "format": "json" }""");

        Assert.StartsWith("{\n", await OutputAsync("page.txt"), StringComparison.Ordinal);
    }

    private void Configure(string json) => summarize.Environment["SUMMARIZE_CONFIG"] = summarize.Write("config.json", json);

    private async Task<string> OutputAsync(params string[] arguments) => (await summarize.RunAsync(arguments)).Output;

    [GeneratedRegex(@"^\| `[a-z]")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
