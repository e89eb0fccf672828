using System.Security.Cryptography;
using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary><c>eval accept</c>, from the download to the row of the table.</summary>
public sealed class EvalAcceptTests : IDisposable
{
    private const string Reference = "hf.co/somebody/tiny-GGUF:tiny.gguf";

    private readonly Summarize summarize = new();
    private readonly byte[] file;

    public EvalAcceptTests()
    {
        string path = summarize.Scripted("made.gguf");
        file = File.ReadAllBytes(path);
        File.Delete(path);
    }

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task A_model_is_pulled_verified_tried_and_entered_in_the_table()
    {
        string table = summarize.Write("res/README.md", "| date |\n| --- |\n");
        using SmallHub hub = new(file);

        Outcome outcome = await AcceptAsync(hub);

        Assert.Equal((0, true), (outcome.ExitCode, outcome.Output.StartsWith("| ", StringComparison.Ordinal)));
        string hash = Convert.ToHexStringLower(SHA256.HashData(file));
        Assert.Contains(hash, outcome.Error, StringComparison.Ordinal);
        using JsonDocument result = JsonDocument.Parse(File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(summarize.Folder, "res"), "*.json"))));
        Assert.Equal(hash, result.RootElement.GetProperty("model").GetProperty("sha256").GetString());
        Assert.True(result.RootElement.GetProperty("isVerified").GetBoolean());
        Assert.Equal("| date |\n| --- |\n" + outcome.Output.ReplaceLineEndings("\n"), File.ReadAllText(table));
    }

    [Fact]
    public async Task A_file_with_another_hash_than_the_hub_says_is_refused()
    {
        using SmallHub hub = new(file, new string('0', 64));

        Outcome outcome = await AcceptAsync(hub);

        Assert.Equal((7, ""), (outcome.ExitCode, outcome.Output));
        Assert.False(Directory.Exists(Path.Combine(summarize.Folder, "res")) && Directory.EnumerateFileSystemEntries(Path.Combine(summarize.Folder, "res")).Any());
        Assert.Equal(4, (await summarize.RunAsync(["models", "path", "tiny"])).ExitCode);
    }

    private Task<Outcome> AcceptAsync(SmallHub hub) =>
        summarize.With("HF_ENDPOINT", hub.Address).RunAsync(["eval", "accept", "-m", Reference, "--results", "res", "--case", "metro"]);
}
