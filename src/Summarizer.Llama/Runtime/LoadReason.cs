namespace Summarizer.Llama.Runtime;

/// <summary>Why the system did not load a library.</summary>
public static class LoadReason
{
    /// <summary>One line. On Linux and macOS .NET's own advice comes first and the linker's words, which name what is missing, after it.</summary>
    public static string Of(Exception failure)
    {
        var lines = failure.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 1 ? lines[1] : lines.FirstOrDefault() ?? failure.GetType().Name;
    }
}
