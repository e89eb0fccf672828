namespace Summarizer.Journaling;

/// <summary>Files and folders that only their owner may read, where the system knows such rights.</summary>
public static class PrivateFile
{
    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>For files that are made.</summary>
    public const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder and those above it; those that are there stay as they are.</summary>
    public static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        // The system would give the folders above it the usual rights.
        if (Path.GetDirectoryName(Path.GetFullPath(folder)) is { } above)
            MakeFolder(above);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerFolder);
    }

    /// <summary>Makes an empty file where there is none, and its folder.</summary>
    public static void Make(string path)
    {
        MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!File.Exists(path))
            new FileStream(path, Options(FileMode.OpenOrCreate)).Dispose();
    }

    public static FileStreamOptions Options(FileMode mode)
    {
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Owner;
        return options;
    }
}
