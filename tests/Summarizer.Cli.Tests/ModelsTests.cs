namespace Summarizer.Cli.Tests;

/// <summary><c>models</c>: what is here, what comes, what goes.</summary>
public sealed class ModelsTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task An_imported_model_is_listed_found_verified_and_deleted()
    {
        summarize.Scripted("Tiny.gguf");

        Assert.Equal(0, (await summarize.RunAsync(["models", "import", "Tiny.gguf"])).ExitCode);
        Assert.Contains("| tiny |", (await summarize.RunAsync(["models", "ls"])).Output, StringComparison.Ordinal);
        string path = (await summarize.RunAsync(["models", "path", "tiny"])).Output.TrimEnd();
        Assert.StartsWith(summarize.Folder, path, StringComparison.Ordinal);
        Assert.Equal(0, (await summarize.RunAsync(["models", "verify"])).ExitCode);
        Assert.Equal(0, (await summarize.RunAsync(["models", "rm", "tiny"])).ExitCode);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_damaged_model_is_found_by_verify()
    {
        summarize.Scripted("tiny.gguf");
        await summarize.RunAsync(["models", "import", "tiny.gguf"]);
        string path = (await summarize.RunAsync(["models", "path", "tiny"])).Output.TrimEnd();
        byte[] bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);

        Outcome outcome = await summarize.RunAsync(["models", "verify", "tiny"]);

        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("wrong hash", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_comes_from_a_hub_by_its_reference()
    {
        summarize.Scripted("tiny.gguf");
        using SmallHub hub = new(File.ReadAllBytes(Path.Combine(summarize.Folder, "tiny.gguf")));
        summarize.Environment["HF_ENDPOINT"] = hub.Address;

        Outcome outcome = await summarize.RunAsync(["models", "pull", "hf.co/somebody/tiny-GGUF:tiny.gguf"]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("tiny is ready", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await summarize.RunAsync(["models", "verify", "tiny"])).ExitCode);
    }

    [Theory]
    [InlineData(7, "cannot be reached", "models", "pull")]
    [InlineData(7, "--offline", "models", "pull", "--offline")]
    [InlineData(4, "Did you mean qwen3", "models", "pull", "qwen3-4b-2570")]
    [InlineData(4, "not a GGUF file", "models", "import", "page.txt")]
    [InlineData(4, "no model 'nothing'", "models", "path", "nothing")]
    [InlineData(4, "no model 'nothing'", "models", "rm", "nothing")]
    [InlineData(2, "Did you mean \"summarize models ls\"", "models", "lst")]
    [InlineData(2, "See summarize models rm --help", "models", "rm")]
    public async Task What_cannot_be_done_is_told_with_what_to_do(int code, string expected, params string[] arguments)
    {
        summarize.Environment["HF_ENDPOINT"] = "http://127.0.0.1:9";
        summarize.Write("page.txt", Samples.Bridge);

        Outcome outcome = await summarize.RunAsync(arguments);

        Assert.Equal((code, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }
}
