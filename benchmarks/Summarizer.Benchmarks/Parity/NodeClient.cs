using System.Diagnostics;
using System.Text.Json;

namespace Summarizer.Benchmarks.Parity;

/// <summary>node-llama-cpp as an independent client of llama.cpp, one request at a time, led along the engine's answers.</summary>
internal static class NodeClient
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <param name="folder">Where node-llama-cpp is installed.</param>
    public static async Task<IReadOnlyList<Step[]>> AskAsync(
        string folder, string model, int threads, IReadOnlyList<int[]> prompts, IReadOnlyList<int[]> answers, CancellationToken cancellationToken)
    {
        var work = Directory.CreateTempSubdirectory("parity-").FullName;
        try
        {
            var (request, result) = (Path.Combine(work, "request.json"), Path.Combine(work, "result.json"));
            await File.WriteAllTextAsync(request, JsonSerializer.Serialize(new { model = Path.GetFullPath(model), threads, prompts, answers }, Form), cancellationToken);
            string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Parity", "node-llama-cpp.mjs"), Path.GetFullPath(folder), request, result];
            using var process = Process.Start(new ProcessStartInfo("node", arguments))!;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0) throw new InvalidOperationException($"node-llama-cpp ended with code {process.ExitCode}.");
            return JsonSerializer.Deserialize<Step[][]>(await File.ReadAllTextAsync(result, cancellationToken), Form)!;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>The likeliest tokens at a step, likeliest first, and their logits.</summary>
    public sealed record Step(int[] Tokens, float[] Logits);
}
