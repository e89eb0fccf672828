namespace Summarizer.Tests.Reading;

/// <summary>A folder of one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("summarize-").FullName;

    public string Write(string name, byte[] bytes)
    {
        string file = Path.Combine(path, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
