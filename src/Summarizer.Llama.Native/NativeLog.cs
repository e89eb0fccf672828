using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summarizer.Llama.Native.Interop;

namespace Summarizer.Llama.Native;

/// <summary>llama.cpp's log: nothing reaches the screen; the first error is kept, to say why something failed; those after it only say that it did.</summary>
internal static unsafe class NativeLog
{
    private const int Error = 4, Continuation = 5;

    private static readonly Lock Gate = new();
    private static string? firstProblem;
    private static bool goesOn;

    /// <summary>The first error line since <see cref="Forget"/>, or null.</summary>
    internal static string? FirstProblem
    {
        get { lock (Gate) return firstProblem?.Trim(); }
    }

    internal static void Forget()
    {
        lock (Gate) firstProblem = null;
    }

    internal static void Attach() => LlamaApi.SetLog(&Receive, 0);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Receive(int level, byte* text, nint data)
    {
        if (level is not (Error or Continuation))
        {
            lock (Gate) goesOn = false;
            return;
        }
        var line = Marshal.PtrToStringUTF8((nint)text);
        lock (Gate)
        {
            if (level == Continuation)
            {
                if (goesOn) firstProblem += line;
                return;
            }
            goesOn = firstProblem is null;
            firstProblem ??= line;
        }
    }
}
