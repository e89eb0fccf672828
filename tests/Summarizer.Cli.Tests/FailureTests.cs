using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace Summarizer.Cli.Tests;

/// <summary>What inputs, models, prompts, the engine and the network do wrong: the words in both languages, and the exit code.</summary>
public sealed class FailureTests : IDisposable
{
    private static readonly string[][] Failing =
    [
        ["gone.txt"],
        ["pag.txt"],
        ["empty.txt"],
        ["*.htm"],
        ["tiny.gguf"],
        ["page.txt", "--encoding", "ascii"],
        ["page.txt", "-m", "qwen9"],
        ["page.txt", "-m", "qwen3-4b-2570"],
        ["page.txt", "-m", "qwen3-4b-2507"],
        ["page.txt", "-m", "gone.gguf"],
        ["page.txt", "-m", "page.txt"],
        ["page.txt", "-m", "page.html"],
        ["page.txt", "-m", "empty.txt"],
        ["page.txt", "-m", "cut.gguf"],
        ["page.txt", "-m", "header.gguf"],
        ["page.txt", "--require-model"],
        ["page.txt", "--only", "translation"],
        ["models", "import", "page.txt"],
        ["models", "import", "gone.gguf"],
        ["models", "path", "nothing"],
        ["models", "rm", "nothing"],
        ["models", "verify", "nothing"],
        ["page.txt", "-m", "tiny.gguf", "--prompts", "nowhere"],
        ["page.txt", "-m", "tiny.gguf", "--prompts", "mine"],
        ["page.txt", "-m", "tiny.gguf", "--prompts", "broken"],
        ["models", "pull"],
        ["models", "pull", "--source", "modelscope"],
        ["models", "pull", "hf.co/somebody/model-GGUF:model.gguf"],
        ["models", "pull", "--offline"],
        ["models", "pull", "qwen3-4b-2570"],
    ];

    private readonly Summarize summarize = new();

    public FailureTests()
    {
        summarize.Write("page.txt", Samples.Bridge);
        summarize.Write("page.html", "<!DOCTYPE html><title>404</title>");
        summarize.Write("empty.txt", "");
        summarize.Write("mine/abstrct/skprompt.txt", "…");
        summarize.Write("broken/abstract/skprompt.txt", "<message role=\"user\">{{$material}}");
        summarize.Write("broken/abstract/config.json", "{}");
        byte[] tiny = File.ReadAllBytes(summarize.Scripted("tiny.gguf"));
        File.WriteAllBytes(Path.Combine(summarize.Folder, "cut.gguf"), tiny[..^100]);
        File.WriteAllBytes(Path.Combine(summarize.Folder, "header.gguf"), tiny[..100]);
        summarize.Environment["HF_ENDPOINT"] = summarize.Environment["MODELSCOPE_ENDPOINT"] = "http://127.0.0.1:9";
    }

    public void Dispose() => summarize.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task What_failed_is_said_with_what_to_do(string language)
    {
        summarize.Environment["SUMMARIZE_LANG"] = language;
        StringBuilder all = new();
        foreach (string[] arguments in Failing)
        {
            Outcome outcome = await summarize.RunAsync(arguments);
            Assert.Equal("", outcome.Output);
            all.Append(CultureInfo.InvariantCulture, $"$ {string.Join(' ', ["summarize", .. arguments])}\n{Portable(outcome.Error)}[{outcome.ExitCode}]\n\n");
        }
        Snapshot.Matches(all.ToString(), $"failures.{language}.txt");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_runtime_that_does_not_load_is_said_with_what_to_do(string language)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the libraries' names are Linux's");
        using ProgramCopy program = new();
        using Summarize bare = new() { Assembly = program.Assembly };
        bare.Environment["SUMMARIZE_LANG"] = language;
        bare.Write("page.txt", Samples.Bridge);
        bare.Scripted("tiny.gguf");
        string folder = Path.GetDirectoryName(program.Assembly)!;
        StringBuilder all = new();

        await Run("without libraries", "page.txt", "-m", "tiny.gguf", "--runtime", "native");
        await Run("without libraries", "doctor", "--runtime", "native", "-q");
        program.Spoil("llama/libllama.v0.4.9.so");
        await Run("with another release", "page.txt", "-m", "tiny.gguf", "--runtime", "native");
        program.Spoil("llama/libllama.v0.5.0.so");
        program.Spoil("llama/libggml-base.so");
        await Run("with a broken library", "page.txt", "-m", "tiny.gguf", "--runtime", "native");
        Snapshot.Matches(all.ToString(), $"runtimes.{language}.txt");

        async Task Run(string what, params string[] arguments)
        {
            Outcome outcome = await bare.RunAsync(arguments);
            string[] said = [.. (outcome.Error + outcome.Output).Split('\n').Where(l => l.Contains("llama", StringComparison.Ordinal))];
            string text = string.Join('\n', said)
                .Replace(folder, "PROGRAM", StringComparison.Ordinal)
                .Replace(RuntimeInformation.RuntimeIdentifier, "SYSTEM", StringComparison.Ordinal);
            all.Append(CultureInfo.InvariantCulture, $"$ {string.Join(' ', ["summarize", .. arguments])}    # {what}\n{text}\n[{outcome.ExitCode}]\n\n");
        }
    }

    // The folder is another one each time, and what the system itself says is the system's.
    private string Portable(string error) => error
        .Replace(summarize.Folder, "FOLDER", StringComparison.Ordinal)
        .Replace(new SocketException((int)SocketError.ConnectionRefused).Message, "Connection refused", StringComparison.Ordinal);
}
