namespace Summarizer;

/// <summary>One article of a page. Paragraphs hold normalised text; spans point into the file as the user has it.</summary>
/// <param name="Number">1-based, in the order of the page: the number <c>split</c> shows and <c>--article</c> takes.</param>
/// <param name="Title">The headline, or null where the page has none (a continuation whose head stands elsewhere).</param>
/// <param name="Kicker">The line above the headline, or null.</param>
/// <param name="Byline">The authors' line as printed, or null.</param>
/// <param name="IsContinuation">Whether the page says that the article began on another page.</param>
/// <param name="Language">ISO 639-1 code of the text: <c>zh</c>, <c>en</c>, <c>ja</c>…</param>
public sealed record Article(
    int Number, string? Title, string? Kicker, string? Byline, bool IsContinuation, string Language,
    IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The line below the headline, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Whether the page says that the article goes on on another page.</summary>
    public bool IsContinued { get; init; }

    /// <summary>ISO 15924 code of the script it is written in: <c>Hans</c>, <c>Hant</c>, <c>Latn</c>, <c>Jpan</c>…</summary>
    public string WrittenIn { get; init; } = "Hans";

    /// <summary>Where and when it appeared, as far as the page, the file's name or the user says.</summary>
    public Dateline Dateline { get; init; } = Dateline.Unknown;
}

/// <summary>A paragraph of the body, a subhead or a caption.</summary>
/// <param name="Spans">Where its text stands; more than one span where a break in the file was joined.</param>
public sealed record Paragraph(string Text, ParagraphRole Role, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>Where each character of the text stands in the file.</summary>
    public PositionMap Map { get; init; } = PositionMap.Empty;

    /// <summary>Whether the file lost its end: it breaks off within a sentence and nothing on the page goes on from it.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Its text with tags for emphasis, links and what is no words; null where it has none.</summary>
    internal TaggedText? Tagged { get; init; }
}

public enum ParagraphRole { Body, Subhead, Caption }

/// <summary>A sentence of the body that answers can cite.</summary>
/// <param name="Id">1-based within the article: the mark the model sees.</param>
/// <param name="Paragraph">0-based index of its paragraph.</param>
/// <param name="Span">From its first to its last character in the file.</param>
public sealed record Sentence(int Id, int Paragraph, string Text, TextSpan Span)
{
    /// <summary>0-based offset of its first character in the paragraph's text.</summary>
    public int Start { get; init; }
}

/// <summary>Text of the file that belongs to no article, and why.</summary>
public sealed record Residue(ResidueRole Role, string Text, TextSpan Span);

public enum ResidueRole { Furniture, JumpLine, Duplicate, Caption, Unassigned }

/// <summary>A file with the articles found in it.</summary>
public sealed record Page(SourceDocument Source, IReadOnlyList<Article> Articles, IReadOnlyList<Residue> Residue)
{
    /// <summary>Every character of the file and what became of it.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>How the file is set, where its translation is to be set alike; otherwise null.</summary>
    public Typesetting.Layout? Layout { get; init; }
}
