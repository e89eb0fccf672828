using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Summarizer.Llama;
using Summarizer.Llama.Benching;

namespace Summarizer.Benchmarks.Contenders;

/// <summary>llama.cpp's batched benchmark at the engine's settings: one shared prompt, one cache for all sequences.</summary>
internal static class BatchedBench
{
    public const int Context = 4096;

    /// <returns>Tokens a second by width; width 0 is the reading of the prompt.</returns>
    public static async IAsyncEnumerable<(int Width, double Speed)> RunAsync(
        string program, string model, EngineOptions options, int[] widths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            "-m", model, "-t", Text(options.Threads), "-c", Text(Context), "-b", Text(options.BatchTokens), "-ub", Text(options.BatchTokens),
            "-npp", Text(SpeedTest.PromptTokens), "-ntg", Text(SpeedTest.AnswerTokens), "-npl", string.Join(',', widths.Select(Text)),
            "-pps", "-kvu", "-fa", options.FlashAttention switch { true => "on", false => "off", null => "auto" }, "--output-format", "jsonl",
        ];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var first = true;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!line.StartsWith('{')) continue;
            using var json = JsonDocument.Parse(line);
            if (!first) yield return (0, json.RootElement.GetProperty("speed_pp").GetDouble());
            first = false;
            yield return (json.RootElement.GetProperty("pl").GetInt32(), json.RootElement.GetProperty("speed_tg").GetDouble());
        }
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException($"llama-batched-bench ended with code {process.ExitCode}.");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
