using System.Text.Json.Serialization;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>What the program hands on for one source: an entry per article, and what was left out.</summary>
public sealed record Digest(RunInfo Run, SourceDocument Source, IReadOnlyList<ArticleDigest> Articles, IReadOnlyList<Residue> Residue);

/// <summary>How a digest was made. Everything that is needed to make it again.</summary>
public sealed record RunInfo(
    DigestMode Mode, string? Model, string? Runtime, string? Prompts, IReadOnlyDictionary<string, string> Parameters, long? Seed);

/// <summary><see cref="Extractive"/>: sentences chosen from the article by rule; no model was asked.</summary>
public enum DigestMode { Model, Extractive }

/// <summary>The digest of one article. Lists are empty for what was not asked for.</summary>
public sealed record ArticleDigest(
    [property: JsonIgnore] Article Article, string? TitleTranslation, IReadOnlyList<CitedText> Abstract, IReadOnlyList<CitedText> Facts,
    IReadOnlyList<TranslatedParagraph> Translation, IReadOnlyList<Finding> Findings)
{
    /// <summary>Where the title's translation was taken from a translation memory, how it was found there.</summary>
    public MemoryMatch? TitleMatch { get; init; }

    /// <summary>The article's figures, dates, names and terms with their English.</summary>
    public IReadOnlyList<FoundTerm> Terms { get; init; } = [];

    /// <summary>The answers that were sent back with what was wrong in them.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];
}

/// <summary>A sentence of an abstract or a fact, with the source sentences that carry it.</summary>
/// <param name="Language">ISO 639-1 code of <paramref name="Text"/>.</param>
/// <param name="Sentences">Ids of <see cref="Sentence"/>s of the article.</param>
public sealed record CitedText(string Text, string Language, IReadOnlyList<int> Sentences);

/// <summary>A paragraph and its translation.</summary>
/// <param name="Paragraph">0-based index in <see cref="Article.Paragraphs"/>.</param>
public sealed record TranslatedParagraph(int Paragraph, string Source, string Target)
{
    /// <summary>The target with the tags of <see cref="Paragraph.Tagged"/>; null where the paragraph has none.</summary>
    [JsonInclude]
    internal TaggedText? Tagged { get; init; }

    /// <summary>Where the target was taken from a translation memory, how it was found there.</summary>
    public MemoryMatch? Match { get; init; }
}

/// <summary>Something a reader must know of the output.</summary>
/// <param name="Check">The check's stable name: figures, dates, names, terms, language, completeness, repetition, quotes, chatter, claims.</param>
/// <param name="Source">The words of the source it is about, or null.</param>
/// <param name="Target">The words of the output it is about, or null.</param>
public sealed record Finding(string Check, Severity Severity, string? Source, string? Target, string Message)
{
    /// <summary>The text of the digest it is about; null where it is about none.</summary>
    public Place? Place { get; init; }
}

public enum Severity { Info, Warning, Error }
