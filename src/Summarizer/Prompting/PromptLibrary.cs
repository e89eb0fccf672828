namespace Summarizer.Prompting;

/// <summary>The prompts of a folder, all read and checked when they are loaded: the general set and those for specialists.</summary>
public sealed class PromptLibrary
{
    private static readonly string[] Specialists = ["hy-mt"];

    private readonly PromptSet general;
    private readonly Dictionary<string, PromptSet> specialists;
    private readonly string directory;

    private PromptLibrary(string directory, string version, PromptSet general, Dictionary<string, PromptSet> specialists) =>
        (this.directory, Version, this.general, this.specialists) = (directory, version, general, specialists);

    /// <summary>Eight hexadecimal digits that change with any prompt in use.</summary>
    public string Version { get; }

    /// <summary>Reads every prompt; those in <paramref name="overrides"/> take the place of those of the same name.</summary>
    /// <exception cref="PromptException">A file is missing or broken; the message names it.</exception>
    public static PromptLibrary Load(string directory, string? overrides = null)
    {
        PromptFolder folder = new(directory, overrides);
        PromptSet general = folder.ReadSet("", PromptFunction.GeneralNames);
        Dictionary<string, PromptSet> specialists = Specialists.ToDictionary(s => s, s => folder.ReadSet(s, [PromptFunction.Translate]));
        folder.RefuseUnused(Specialists);
        return new PromptLibrary(directory, folder.Version, general, specialists);
    }

    internal PromptSet Set(string? name) =>
        name is null ? general
        : specialists.GetValueOrDefault(name) ?? throw PromptException.UnknownSet(directory, name, specialists.Keys);
}
