using Summarizer.Prompting;

namespace Summarizer.Briefing;

/// <summary>
/// What the topline is written from: the abstracts of all articles, their sentences numbered through. What it says is checked against the
/// sentences of the articles that these rest on, not against the model's own words.
/// </summary>
/// <param name="Material">As the model sees it: a line an article.</param>
/// <param name="Carriers">An article whose sentences have the numbers of the material and the words of the sources.</param>
internal sealed record ToplineSource(Material Material, Article Carriers, IReadOnlyDictionary<int, IReadOnlyList<BriefCitation>> Citations)
{
    public static ToplineSource Of(IReadOnlyList<BriefArticle> articles, Language to)
    {
        List<MaterialLine> lines = [];
        List<Sentence> carriers = [];
        Dictionary<int, IReadOnlyList<BriefCitation>> citations = [];
        foreach (BriefArticle article in articles)
        {
            Dictionary<int, string> sentences = article.Digest.Article.Sentences.ToDictionary(s => s.Id, s => s.Text);
            List<MaterialPart> parts = [MaterialPart.Plain($"{article.Digest.TitleTranslation ?? article.Digest.Article.Title ?? ""}:")];
            foreach (CitedText statement in article.Digest.Abstract.Where(s => s.Language == to.Code))
            {
                int id = carriers.Count + 1;
                carriers.Add(new Sentence(id, 0, string.Concat(statement.Sentences.Where(sentences.ContainsKey).Select(s => sentences[s])), new TextSpan(0, 0)));
                citations[id] = [.. statement.Sentences.Select(s => new BriefCitation(article.Number, s))];
                parts.Add(new MaterialPart([id], XmlText.OnOneLine(statement.Text)));
            }
            lines.Add(new MaterialLine(article.Number, parts));
        }
        string from = articles.GroupBy(a => a.Digest.Article.Language).MaxBy(g => g.Count())!.Key;
        return new ToplineSource(
            new Material(to, lines) { Kind = MaterialKind.Abstracts },
            new Article(0, null, null, null, false, from, [], carriers), citations);
    }
}
