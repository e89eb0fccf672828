namespace Summarizer.Cli.Output;

/// <summary>Tries a place before hours of work are meant for it.</summary>
internal static class Place
{
    /// <summary>The nearest folder that exists decides: the rest is made when it is needed.</summary>
    /// <exception cref="CommandException">Nothing can be written there.</exception>
    public static void CheckWritable(string folder, string path)
    {
        string existing = Path.GetFullPath(folder);
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } parent)
            existing = parent;
        try
        {
            File.Create(Path.Combine(existing, $".{Path.GetRandomFileName()}.tmp"), 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Faults.OutputCannotBeWritten(path, e.Message);
        }
    }
}
