namespace Summarizer;

/// <summary>
/// Every character of a file, each in exactly one entry: a part of one article, or of what belongs to none. Entries follow one another
/// without a gap, so that their texts in order are the file.
/// </summary>
public sealed record Ledger(IReadOnlyList<LedgerEntry> Entries)
{
    public static Ledger Empty { get; } = new([]);

    /// <summary>Code points of the file.</summary>
    public int Characters => Entries.Count > 0 ? Entries[^1].Span.End : 0;

    /// <summary>Code points of everything but white space and marks.</summary>
    public int Written => Entries.Where(e => e.Role != PartRole.Layout).Sum(e => e.Span.Length);

    /// <summary>Code points that belong to articles: what a model may be shown.</summary>
    public int InArticles => Entries.Where(e => e.Article is not null).Sum(e => e.Span.Length);

    /// <summary>The part of what is written that belongs to articles, 0 to 1.</summary>
    public double Used => Written > 0 ? (double)InArticles / Written : 0;
}

/// <param name="Article">The <see cref="Article.Number"/> it belongs to; null for what belongs to none.</param>
public sealed record LedgerEntry(TextSpan Span, PartRole Role, int? Article);

/// <summary>What a stretch of a file is. <see cref="Layout"/> is white space, heading marks and what cannot be seen.</summary>
public enum PartRole { Title, Kicker, Subtitle, Byline, Body, Subhead, Caption, Furniture, JumpLine, Duplicate, Unassigned, Layout }
