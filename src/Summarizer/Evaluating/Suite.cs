namespace Summarizer.Evaluating;

/// <summary>The cases that a prompt is held to, as they stand in a file beside it.</summary>
public sealed record Suite
{
    internal Suite(string name, string file, string prompt, IReadOnlyList<SuiteCase> cases) => (Name, File, Prompt, Cases) = (name, file, prompt, cases);

    /// <summary>What reports call it.</summary>
    public string Name { get; }

    /// <summary>The path it was read from.</summary>
    public string File { get; }

    /// <summary>The prompt's folder under prompts/: <c>abstract</c>, <c>hy-mt/translate</c>.</summary>
    public string Prompt { get; }

    /// <summary>How many cases it has.</summary>
    public int Count => Cases.Count;

    internal IReadOnlyList<SuiteCase> Cases { get; init; }

    /// <summary>The folder of a specialist's prompts; null for the general ones.</summary>
    public string? PromptSet => Prompt.Contains('/', StringComparison.Ordinal) ? Prompt[..Prompt.LastIndexOf('/')] : null;

    internal string Function => Prompt[(Prompt.LastIndexOf('/') + 1)..];

    /// <summary>The suite with those cases only whose name, or <c>suite/name</c>, holds one of the words.</summary>
    public Suite Only(IReadOnlyList<string> words) =>
        this with { Cases = [.. Cases.Where(c => words.Any(w => $"{Name}/{c.Id}".Contains(w, StringComparison.OrdinalIgnoreCase)))] };
}
