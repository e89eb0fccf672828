using System.Text.RegularExpressions;
using LLama.Native;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>What LLamaSharp and llama.cpp say: nothing reaches the screen; the first error and the loaded file are kept.</summary>
internal static partial class SharpLog
{
    private static readonly Lock Gate = new();
    private static string? firstProblem;
    private static readonly List<string> loaded = [];
    private static bool goesOn;

    /// <summary>The first error line since <see cref="Forget"/>, or null.</summary>
    internal static string? FirstProblem
    {
        get { lock (Gate) return firstProblem?.Trim(); }
    }

    /// <summary>Where LLamaSharp found libllama, which only its log tells; null when it loaded none by path.</summary>
    internal static string? LoadedFile
    {
        get { lock (Gate) return loaded.LastOrDefault(f => LlamaName().IsMatch(f)); }
    }

    /// <summary>The folders that LLamaSharp took libraries from: its own for a GPU and for the processor differ.</summary>
    internal static IReadOnlyList<string> LoadedFolders
    {
        get { lock (Gate) return [.. loaded.Select(f => Path.GetDirectoryName(f)!).Distinct()]; }
    }

    internal static void Forget()
    {
        lock (Gate) firstProblem = null;
    }

    internal static void Receive(LLamaLogLevel level, string message)
    {
        lock (Gate)
        {
            if (LibraryLine().Match(message) is { Success: true } line) loaded.Add(Path.GetFullPath(line.Groups[1].Value));
            if (level == LLamaLogLevel.Continue)
            {
                if (goesOn) firstProblem += message;
                return;
            }
            goesOn = level == LLamaLogLevel.Error && firstProblem is null;
            if (goesOn) firstProblem = message;
        }
    }

    [GeneratedRegex("^Successfully loaded '(.*)'")]
    private static partial Regex LibraryLine();

    [GeneratedRegex(@"[/\\](?:lib)?llama\.(?:so|dll|dylib)$")]
    private static partial Regex LlamaName();
}
