using System.Runtime.InteropServices;

namespace Summarizer.Llama.Models;

/// <summary>
/// .NET computes SHA-256 and TLS on Linux with the system's OpenSSL, and ends the process where there is none. A digest needs neither;
/// what does asks here first.
/// </summary>
public static class OpenSsl
{
    private static readonly string[] Libraries = ["libssl.so.3", "libssl.so.1.1"];

    /// <summary>Whether hashes and encrypted connections can be had; looked up once.</summary>
    public static bool IsUsable { get; } = !OperatingSystem.IsLinux() || Array.Exists(Libraries, library => NativeLibrary.TryLoad(library, out _));

    /// <exception cref="ModelException">There is no OpenSSL.</exception>
    internal static void Require()
    {
        if (!IsUsable) throw ModelException.NoOpenSsl();
    }
}
