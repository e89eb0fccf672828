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

    /// <summary>Deletes a file, and the two folders above it where nothing else is in them.</summary>
    internal static void Forget(string path)
    {
        File.Delete(path);
        for (string? folder = Path.GetDirectoryName(Path.GetFullPath(path)), last = Path.GetDirectoryName(folder); folder is not null; folder = folder == last ? null : last)
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
                return;
            Directory.Delete(folder);
        }
    }

    public static FileStreamOptions Options(FileMode mode)
    {
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Owner;
        return options;
    }
}
