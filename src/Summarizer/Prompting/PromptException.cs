namespace Summarizer.Prompting;

/// <summary>A prompt that cannot be used: which file, why, and what to do.</summary>
public sealed class PromptException : Exception
{
    private PromptException(string message, string path, Exception? inner = null) : base(message, inner) => Path = path;

    /// <summary>The file or folder that is wrong.</summary>
    public string Path { get; }

    internal static PromptException NoFolder(string path) =>
        new($"The prompts folder {path} does not exist. Check --prompts, or reinstall the program.", path);
}
