using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summarizer.Llama.Native.Interop;

namespace Summarizer.Llama.Native;

/// <summary>llama.cpp's log: nothing reaches the screen; the last error is kept, to say why something failed.</summary>
internal static unsafe class NativeLog
{
    private const int Error = 4, Continuation = 5;

    private static readonly Lock Gate = new();
    private static string? lastProblem;
    private static bool lastLineWasProblem;

    /// <summary>The last error line since <see cref="Forget"/>, or null.</summary>
    internal static string? LastProblem
    {
        get { lock (Gate) return lastProblem?.Trim(); }
    }

    internal static void Forget()
    {
        lock (Gate) lastProblem = null;
    }

    internal static void Attach() => LlamaApi.SetLog(&Receive, 0);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Receive(int level, byte* text, nint data)
    {
        if (level is not (Error or Continuation)) { lastLineWasProblem = false; return; }
        var line = Marshal.PtrToStringUTF8((nint)text);
        lock (Gate)
        {
            if (level == Continuation) { if (lastLineWasProblem) lastProblem += line; return; }
            lastProblem = line;
            lastLineWasProblem = true;
        }
    }
}
