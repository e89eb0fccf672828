namespace Summarizer.Cli.Engines;

/// <summary>The prompts that come with the program.</summary>
internal static class ProgramPrompts
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "prompts");
}
