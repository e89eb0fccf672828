using System.Runtime.CompilerServices;

namespace Summarizer.Testing;

/// <summary>
/// Compares text with a reviewed file in the <c>Snapshots</c> folder beside the test.
/// <c>UPDATE_SNAPSHOTS=1 dotnet test</c> writes the files anew; read the diff before you commit it.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string actual, string file, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(Repository.OnDisk(caller))!, "Snapshots", file);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        Assert.True(File.Exists(path), $"No snapshot {path}: run once with UPDATE_SNAPSHOTS=1 and review it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
