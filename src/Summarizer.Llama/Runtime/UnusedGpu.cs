using System.Runtime.InteropServices;

namespace Summarizer.Llama.Runtime;

/// <summary>A GPU's part of llama.cpp that lies beside the program and is not in use: the processor computes.</summary>
/// <param name="Library">Its file name.</param>
/// <param name="Reason">Why it does not load, in the system's words; null where it loads and finds no GPU.</param>
public sealed record UnusedGpu(string Library, string? Reason)
{
    /// <summary>The first of the libraries, tried again to learn why; null where there is none.</summary>
    public static UnusedGpu? Among(IEnumerable<string> libraries)
    {
        if (libraries.FirstOrDefault() is not { } file) return null;
        try
        {
            NativeLibrary.Load(file);
            return new(Path.GetFileName(file), null);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            return new(Path.GetFileName(file), LoadReason.Of(e));
        }
    }
}
