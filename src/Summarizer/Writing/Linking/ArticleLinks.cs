namespace Summarizer.Writing.Linking;

/// <summary>
/// Which figures and names of an article's digest stand for which of its source. A figure of a translated paragraph is looked for in
/// that paragraph, one of a statement in the sentences it cites, so that what is lit is what was meant.
/// </summary>
internal sealed class ArticleLinks
{
    /// <summary>The headline's place among the source's texts, before its first paragraph.</summary>
    public const int Headline = -1;

    private readonly ArticleDigest digest;
    private readonly Dictionary<int, List<TextLink>> sources = [];
    private readonly Dictionary<Place, List<TextLink>> targets = [];
    private readonly NameLinks names;
    private readonly Dictionary<int, (string Key, FigureOf Figure)[]> figures = [];
    private readonly string to;

    private ArticleLinks(ArticleDigest digest, string to)
    {
        (this.digest, this.to) = (digest, to);
        names = new NameLinks(digest.Terms);
        Language from = Language.Of(digest.Article.Language);
        foreach ((int index, string text) in Texts(digest.Article))
        {
            figures[index] = [.. FigureOf.In(text, from).Select((f, i) => ($"f{index + 1}-{i}", f))];
            sources[index] = names.Add(text, from, [.. figures[index].Select(f => new TextLink(f.Figure.Quantity.Start, f.Figure.Quantity.End, LinkKind.Figure, f.Key))]);
        }
        foreach ((Place place, string text, string language, IReadOnlyList<(int Index, int Start, int End)> basis) in Answers())
            targets[place] = Targets(text, language, basis);
        KeepPaired();
    }

    /// <param name="to">ISO 639-1 code of the translation's language.</param>
    public static ArticleLinks Of(ArticleDigest digest, string to) => new(digest, to);

    /// <summary>The links of a paragraph of the source, or of its <see cref="Headline"/>, in the order of the text.</summary>
    public IReadOnlyList<TextLink> InSource(int paragraph) => sources.GetValueOrDefault(paragraph) ?? [];

    /// <summary>The links of a text of the digest, in the order of the text.</summary>
    public IReadOnlyList<TextLink> In(Place place) => targets.GetValueOrDefault(place) ?? [];

    private static IEnumerable<(int, string)> Texts(Article article) =>
        article.Paragraphs.Select((p, i) => (i, p.Text)).Prepend((Headline, article.Title ?? ""));

    private List<TextLink> Targets(string text, string language, IReadOnlyList<(int Index, int Start, int End)> basis)
    {
        (string Key, FigureOf Figure)[] offered = [.. basis.SelectMany(b => figures[b.Index].Where(f => f.Figure.Quantity.Start >= b.Start && f.Figure.Quantity.End <= b.End))];
        HashSet<string> taken = [];
        List<TextLink> links = [];
        foreach (FigureOf figure in FigureOf.In(text, Language.Of(language)))
        {
            string[] same = [.. offered.Where(o => o.Figure.IsSaidBy(figure)).Select(o => o.Key)];
            // Where a text says a figure twice, each has its own.
            if ((Array.Find(same, k => !taken.Contains(k)) ?? same.FirstOrDefault()) is not { } key)
                continue;
            taken.Add(key);
            links.Add(new TextLink(figure.Quantity.Start, figure.Quantity.End, LinkKind.Figure, key));
        }
        return names.Add(text, Language.Of(language), links);
    }

    private IEnumerable<(Place, string, string, IReadOnlyList<(int Index, int Start, int End)>)> Answers()
    {
        if (digest.TitleTranslation is { } title)
            yield return (new Place(DigestPart.Headline, 0), title, to, [(Headline, 0, int.MaxValue)]);
        foreach (TranslatedParagraph paragraph in digest.Translation)
            yield return (new Place(DigestPart.Translation, paragraph.Paragraph), paragraph.Target, to, [(paragraph.Paragraph, 0, int.MaxValue)]);
        foreach ((DigestPart part, IReadOnlyList<CitedText> texts) in new[] { (DigestPart.Abstract, digest.Abstract), (DigestPart.Facts, digest.Facts) })
            foreach ((int index, CitedText text) in texts.Index())
                yield return (new Place(part, index), text.Text, text.Language, [.. digest.Article.Sentences.Where(s => text.Sentences.Contains(s.Id)).Select(Where)]);
    }

    private static (int, int, int) Where(Sentence sentence) => (sentence.Paragraph, sentence.Start, sentence.Start + sentence.Text.Length);

    // A link without another end would light nothing.
    private void KeepPaired()
    {
        HashSet<string> inSource = [.. sources.Values.SelectMany(l => l).Select(l => l.Key)], inTarget = [.. targets.Values.SelectMany(l => l).Select(l => l.Key)];
        foreach (List<TextLink> links in sources.Values)
            links.RemoveAll(l => !inTarget.Contains(l.Key));
        foreach (List<TextLink> links in targets.Values)
            links.RemoveAll(l => !inSource.Contains(l.Key));
    }
}
