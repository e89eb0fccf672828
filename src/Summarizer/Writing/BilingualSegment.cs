namespace Summarizer.Writing;

/// <summary>A headline or a paragraph with its translation, as translation tools exchange it.</summary>
/// <param name="Id">Unique within an article: <c>title</c>, <c>p1</c>.</param>
/// <param name="Target">Null where it was not translated.</param>
/// <param name="Before">The segment before it in the source, or null: with <paramref name="After"/> the context that a translation is good for.</param>
internal sealed record BilingualSegment(string Id, Place Place, ParagraphRole Role, string Source, string? Target, string? Before, string? After)
{
    /// <summary>The segments of an article in the order of the source.</summary>
    public static IReadOnlyList<BilingualSegment> Of(ArticleDigest digest)
    {
        Dictionary<int, string> targets = digest.Translation.ToDictionary(t => t.Paragraph, t => t.Target.Trim());
        List<BilingualSegment> segments = [];
        if (digest.Article.Title is { Length: > 0 } title)
            segments.Add(new BilingualSegment("title", new Place(DigestPart.Headline, 0), ParagraphRole.Subhead, title, digest.TitleTranslation?.Trim(), null, null));
        foreach ((int index, Paragraph paragraph) in digest.Article.Paragraphs.Index())
            segments.Add(new BilingualSegment($"p{index + 1}", new Place(DigestPart.Translation, index), paragraph.Role, paragraph.Text, targets.GetValueOrDefault(index), null, null));
        return [.. segments.Select((s, i) => s with { Before = segments.ElementAtOrDefault(i - 1)?.Source, After = segments.ElementAtOrDefault(i + 1)?.Source })];
    }
}
