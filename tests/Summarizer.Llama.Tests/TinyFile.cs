namespace Summarizer.Llama.Tests;

/// <summary>A model file that a test writes, gone with the test.</summary>
internal sealed class TinyFile : IDisposable
{
    public TinyFile(Action<Stream> write)
    {
        using var stream = File.Create(Path);
        write(stream);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"微型-{Guid.NewGuid():n}.gguf");

    public void Dispose() => File.Delete(Path);
}
