namespace Summarizer.Splitting;

/// <summary>
/// A caption stands with the article it was found in, unless its words and its photographer belong to another one of the page: layouts put
/// pictures anywhere.
/// </summary>
internal static class CaptionPlaces
{
    private const int Clearly = 3, PhotographerWeight = 3, MostCompared = 60;

    public static void Settle(IReadOnlyList<ArticleDraft> articles)
    {
        // On a page of ordinary size only: every caption is held against every article.
        if (articles.Count is < 2 or > MostCompared || !articles.Any(a => a.Paragraphs.Any(p => p.Role == ParagraphRole.Caption))) return;
        Dictionary<ArticleDraft, HashSet<string>> words = articles.ToDictionary(a => a, WordsOf);
        foreach (ArticleDraft article in articles)
        {
            foreach (ParagraphDraft caption in article.Paragraphs.Where(p => p.Role == ParagraphRole.Caption).ToList())
            {
                HashSet<string> own = [.. Shingles(caption.Parts[0].Text)];
                int here = Shared(own, article, words, caption);
                (ArticleDraft best, int there) = articles.Select(a => (a, Shared(own, a, words, caption))).MaxBy(s => s.Item2);
                if (best != article && there >= here + Clearly) article.MoveTo(best, caption);
            }
        }
    }

    private static int Shared(HashSet<string> own, ArticleDraft article, Dictionary<ArticleDraft, HashSet<string>> words, ParagraphDraft caption) =>
        own.Count(words[article].Contains) + (article.Byline?.Text.Split(' ', '、').Any(n => n.Length is 2 or 3 && caption.Parts[0].Text.Contains(n, StringComparison.Ordinal)) == true ? PhotographerWeight : 0);

    private static HashSet<string> WordsOf(ArticleDraft article) =>
        [.. article.Paragraphs.Where(p => p.Role != ParagraphRole.Caption).SelectMany(p => p.Parts.SelectMany(b => Shingles(b.Text))), .. Shingles(article.Title?.Text ?? "")];

    private static IEnumerable<string> Shingles(string text)
    {
        for (int i = 0; i + 3 <= text.Length; i++)
            if (Letters.IsHan(text[i]) && Letters.IsHan(text[i + 1]) && Letters.IsHan(text[i + 2])) yield return text.Substring(i, 3);
    }
}
