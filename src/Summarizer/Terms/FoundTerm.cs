namespace Summarizer.Terms;

/// <summary>A figure, date, name or term of an article with its English.</summary>
/// <param name="Sentences">Ids of the article's sentences that have it; empty where only a headline or a caption does.</param>
public sealed record FoundTerm(string Source, string Target, TermKind Kind, IReadOnlyList<int> Sentences)
{
    /// <summary>Other forms that are right too.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    public IReadOnlyList<string> Forbidden { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>Whether the user's glossary says it.</summary>
    public bool IsFromGlossary { get; init; }
}
