using System.Globalization;
using System.Net.Sockets;
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

    // The folder is another one each time, and what the system itself says is the system's.
    private string Portable(string error) => error
        .Replace(summarize.Folder, "FOLDER", StringComparison.Ordinal)
        .Replace(new SocketException((int)SocketError.ConnectionRefused).Message, "Connection refused", StringComparison.Ordinal);
}
