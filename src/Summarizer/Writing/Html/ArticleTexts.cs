using Summarizer.Splitting;
using Summarizer.Writing.Linking;

namespace Summarizer.Writing.Html;

/// <summary>The texts of an article and of its digest with everything that can be pointed at in them.</summary>
internal sealed class ArticleTexts(ArticleDigest digest, ArticleKeys keys, ArticleLinks links, Labels labels)
{
    private readonly HashSet<string> anchored = [];
    private readonly ILookup<int, Place> citing = Citing(digest).ToLookup(c => c.Sentence, c => c.Place);
    private readonly HashSet<int> sentences = [.. digest.Article.Sentences.Select(s => s.Id)];

    /// <summary>A text of the digest: its figures and names lead to the source, what is wrong in it is marked.</summary>
    public Markup Answer(string text, Place place)
    {
        List<Overlay> overlays =
        [
            .. place.Part == DigestPart.Translation ? TranslatedSentences(text, place.Index) : [],
            .. Marks(text, place), .. links.In(place).Select(l => Linked(l, isSource: false)),
        ];
        return Overlay.Apply(text, overlays) + Markup.Concat(FindingMark.Of(text, place, digest.Findings).Where(m => !m.HasWords).Select(m => Number(m)));
    }

    /// <summary>The citations behind a statement, each of which leads to its sentence.</summary>
    public Markup Citations(CitedText text) => Markup.Concat(text.Sentences.Select(id => sentences.Contains(id)
        ? Markup.Of($"<a class=\"ref\" href=\"#{keys.Sentence(id)}\" data-of=\"{keys.Sentence(id)}\" aria-label=\"{labels.Format("SentenceNumber", id)}\">[{id}]</a>")
        : Markup.Of($"<span class=\"ref\">[{id}]</span>")));

    public Markup Headline(string title) => Overlay.Apply(title, links.InSource(ArticleLinks.Headline).Select(l => Linked(l, isSource: true)));

    /// <summary>A paragraph of the source: its sentences, their figures and names, and the words that findings are about.</summary>
    public Markup Source(int index)
    {
        string text = digest.Article.Paragraphs[index].Text;
        Overlay[] within = [.. SentencePlaces.In(digest.Article, index).Select(SentenceOverlay)];
        Overlay whole = new(0, text.Length, (inner, _) => Markup.Of($"<span class=\"paragraph\" data-at=\"{keys.Paragraph(index)}\">{inner}</span>"));
        Overlay[] overlays = [.. within.DefaultIfEmpty(whole), .. Doubted(text, index), .. links.InSource(index).Select(l => Linked(l, isSource: true))];
        return Overlay.Apply(text, overlays);
    }

    /// <summary>Whether each sentence of a translated paragraph belongs to one of its source.</summary>
    public bool IsBySentence(int paragraph, string target) =>
        digest.Article.Sentences.Count(s => s.Paragraph == paragraph) is > 1 and var count && SentenceSplitter.Split(target).Count() == count;

    private IEnumerable<Overlay> TranslatedSentences(string text, int paragraph) => !IsBySentence(paragraph, text) ? [] :
        SentenceSplitter.Split(text).Zip(digest.Article.Sentences.Where(s => s.Paragraph == paragraph), (range, sentence) => new Overlay(
            range.Start, range.End, (inner, _) => Markup.Of($"<span class=\"translated\" data-of=\"{keys.Sentence(sentence.Id)}\">{inner}</span>")));

    private Overlay SentenceOverlay((Sentence Sentence, int Start, int End) place) => new(place.Start, place.End, (inner, part) => part.IsFirst
        ? Markup.Of($"<span class=\"sentence\" id=\"{keys.Sentence(place.Sentence.Id)}\" data-at=\"{keys.Sentence(place.Sentence.Id)} {keys.Paragraph(place.Sentence.Paragraph)}\">{NumberOf(place.Sentence)}{inner}</span>")
        : Markup.Of($"<span class=\"sentence\" data-at=\"{keys.Sentence(place.Sentence.Id)} {keys.Paragraph(place.Sentence.Paragraph)}\">{inner}</span>"));

    private Markup NumberOf(Sentence sentence) => citing[sentence.Id].FirstOrDefault() is { } place
        ? Markup.Of($"<a class=\"number\" href=\"#{keys.Text(place)}\" aria-label=\"{labels.Format("CitedBy", sentence.Id)}\">[{sentence.Id}]</a>")
        : Markup.Of($"<span class=\"number\">[{sentence.Id}]</span>");

    private Overlay Linked(TextLink link, bool isSource) => new(link.Start, link.End, (inner, part) =>
    {
        string key = keys.Link(link.Key), own = isSource ? key : key + "t", other = isSource ? key + "t" : key;
        Markup id = part.IsFirst && anchored.Add(own) ? Markup.Of($" id=\"{own}\"") : default;
        string kind = link.Kind == LinkKind.Figure ? "figure" : "name";
        return isSource
            ? Markup.Of($"<a class=\"{kind}\"{id} href=\"#{other}\" data-at=\"{key}\">{inner}</a>")
            : Markup.Of($"<a class=\"{kind}\"{id} href=\"#{other}\" data-of=\"{key}\">{inner}</a>");
    });

    private IEnumerable<Overlay> Marks(string text, Place place) => FindingMark.Of(text, place, digest.Findings).Where(m => m.HasWords).Select(m =>
        new Overlay(m.Start, m.End, (inner, part) =>
        {
            Markup mark = Markup.Of($"<mark class=\"{JsonNames.Of(m.Finding.Severity)}\" data-at=\"{keys.Mark(m.Number)}\">{inner}</mark>");
            return part.IsLast ? mark + Number(m) : mark;
        }));

    private Markup Number(FindingMark mark) => Markup.Of(
        $"<a class=\"mark-number {JsonNames.Of(mark.Finding.Severity)}\" id=\"{keys.Mark(mark.Number)}\" href=\"#{keys.Note(mark.Number)}\" data-at=\"{keys.Mark(mark.Number)}\" aria-label=\"{labels.Format("FindingNumber", mark.Number, mark.Finding.Message)}\">[!{mark.Number}]</a>");

    // The words of the source that a finding of this paragraph's translation is about.
    private IEnumerable<Overlay> Doubted(string text, int paragraph)
    {
        foreach ((int i, Finding finding) in digest.Findings.Index())
            if (finding is { Place: { Part: DigestPart.Translation } place, Severity: not Severity.Info, Source: { Length: > 0 } words } && place.Index == paragraph
                && words.Length < text.Length && text.IndexOf(words, StringComparison.Ordinal) is >= 0 and int start)
                yield return new Overlay(start, start + words.Length, (inner, _) =>
                    Markup.Of($"<mark class=\"{JsonNames.Of(finding.Severity)}\" data-at=\"{keys.Mark(i + 1)}\">{inner}</mark>"));
    }

    private static IEnumerable<(int Sentence, Place Place)> Citing(ArticleDigest digest) =>
        from part in new[] { (Part: DigestPart.Abstract, Texts: digest.Abstract), (Part: DigestPart.Facts, Texts: digest.Facts) }
        from text in part.Texts.Index()
        from id in text.Item.Sentences
        select (id, new Place(part.Part, text.Index));
}
