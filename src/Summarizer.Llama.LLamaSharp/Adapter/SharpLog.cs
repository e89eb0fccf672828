using System.Text.RegularExpressions;
using LLama.Native;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>What LLamaSharp and llama.cpp say: nothing reaches the screen; the first error and the loaded file are kept.</summary>
internal static partial class SharpLog
{
    private static readonly Lock Gate = new();
    private static string? firstProblem;
    private static string? loadedFile;
    private static bool goesOn;

    /// <summary>The first error line since <see cref="Forget"/>, or null.</summary>
    internal static string? FirstProblem
    {
        get { lock (Gate) return firstProblem?.Trim(); }
    }

    /// <summary>Where LLamaSharp found libllama, which only its log tells; null when it loaded none by path.</summary>
    internal static string? LoadedFile
    {
        get { lock (Gate) return loadedFile; }
    }

    internal static void Forget()
    {
        lock (Gate) firstProblem = null;
    }

    internal static void Receive(LLamaLogLevel level, string message)
    {
        lock (Gate)
        {
            if (LibraryLine().Match(message) is { Success: true } line) loadedFile = Path.GetFullPath(line.Groups[1].Value);
            if (level == LLamaLogLevel.Continue)
            {
                if (goesOn) firstProblem += message;
                return;
            }
            goesOn = level == LLamaLogLevel.Error && firstProblem is null;
            if (goesOn) firstProblem = message;
        }
    }

    [GeneratedRegex(@"^Successfully loaded '(.*[/\\](?:lib)?llama\.(?:so|dll|dylib))'")]
    private static partial Regex LibraryLine();
}
