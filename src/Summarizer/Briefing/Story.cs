namespace Summarizer.Briefing;

/// <summary>What is told once: an article, and the other pages that print it too.</summary>
/// <param name="Source">The fullest of its printings: what the note is made from.</param>
/// <param name="Copies">The others.</param>
public sealed record Story(BriefSource Source, IReadOnlyList<BriefSource> Copies)
{
    public Article Article => Source.Article;

    public IEnumerable<BriefSource> Sources => Copies.Prepend(Source);
}
