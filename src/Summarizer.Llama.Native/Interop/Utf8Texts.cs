using System.Runtime.InteropServices;

namespace Summarizer.Llama.Native.Interop;

/// <summary>Texts copied into unmanaged memory, zero-terminated, for the time of a call.</summary>
internal sealed unsafe class Utf8Texts : IDisposable
{
    private readonly List<nint> texts = [];

    public byte* Add(string text)
    {
        var copy = Marshal.StringToCoTaskMemUTF8(text);
        texts.Add(copy);
        return (byte*)copy;
    }

    public void Dispose() => texts.ForEach(Marshal.FreeCoTaskMem);
}
