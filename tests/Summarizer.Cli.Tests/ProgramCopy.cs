namespace Summarizer.Cli.Tests;

/// <summary>The built program in a folder of its own, without llama.cpp's libraries: a test puts there what it likes.</summary>
internal sealed class ProgramCopy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("程序-").FullName;

    public ProgramCopy()
    {
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (string part in (string[])["prompts", "zh-Hans"])
            foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, part), "*", SearchOption.AllDirectories))
                Copy(file, Path.GetRelativePath(AppContext.BaseDirectory, file));
    }

    /// <summary>llama.cpp's libraries of the native runtime, as the build laid them beside the program.</summary>
    public static IEnumerable<string> NativeLibraries => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "llama"));

    /// <summary>LLamaSharp's libraries for this system.</summary>
    public static IEnumerable<string> LLamaSharpLibraries =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "runtimes"), "*", SearchOption.AllDirectories).Where(f => f.Contains($"{Path.DirectorySeparatorChar}native{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public string Assembly => Path.Combine(folder, "summarize.dll");

    public ProgramCopy WithTheSame(IEnumerable<string> libraries)
    {
        foreach (string library in libraries)
            Copy(library, Path.GetRelativePath(AppContext.BaseDirectory, library));
        return this;
    }

    public void Copy(string file, string to)
    {
        string path = Path.Combine(folder, to);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(file, path);
    }

    /// <summary>A file that has a library's name and is none.</summary>
    public void Spoil(string to)
    {
        string path = Path.Combine(folder, to);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "no library");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
