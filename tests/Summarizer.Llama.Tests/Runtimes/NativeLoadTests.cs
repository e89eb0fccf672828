using Summarizer.Llama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Tests.Runtimes;

/// <summary>What is said where the native libraries are missing or of another version. Nothing is loaded in these cases.</summary>
public sealed class NativeLoadTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("库").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Another_version_is_refused_by_name()
    {
        File.WriteAllBytes(Path.Combine(folder, "libllama.v0.4.9.so"), []);

        var error = Assert.Throws<RuntimeLoadException>(() => NativeLibraries.Check(folder));
        Assert.Contains("0.4.9", error.Message, StringComparison.Ordinal);
        Assert.Contains("0.5.0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_the_library_is_named() =>
        Assert.Contains(folder, Assert.Throws<RuntimeLoadException>(() => NativeLibraries.Check(folder)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_folder_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<RuntimeLoadException>(() => NativeLibraries.Check(Path.Combine(folder, "nowhere"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_build_put_the_libraries_beside_the_program() =>
        Assert.EndsWith($"libllama.v{NativeLibraries.Release}.so", NativeLibraries.Check(NativeRuntime.FindFolder()!), StringComparison.Ordinal);
}
