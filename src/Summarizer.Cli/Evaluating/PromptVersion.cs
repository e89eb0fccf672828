using Summarizer.Cli.Engines;
using Summarizer.Prompting;

namespace Summarizer.Cli.Evaluating;

/// <summary>A folder of prompts to compare.</summary>
/// <param name="Folder">As it was given; null for the program's own prompts.</param>
internal sealed record PromptVersion(string? Folder, PromptLibrary Library)
{
    public static IReadOnlyList<PromptVersion> Of(Session session)
    {
        IReadOnlyList<string> folders = session.Value(EvalSettings.Prompts, []);
        return folders.Count == 0
            ? [new PromptVersion(null, PromptLibrary.Load(ProgramPrompts.Folder))]
            : [.. folders.Select(f => new PromptVersion(f, PromptLibrary.Load(ProgramPrompts.Folder, f)))];
    }
}
