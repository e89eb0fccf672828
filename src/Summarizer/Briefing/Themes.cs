using Summarizer.Extracting;
using Summarizer.Terms;

namespace Summarizer.Briefing;

/// <summary>
/// Groups articles by what they share: names, terms and words, each weighed by how few articles have it. The same articles give the same
/// groups, whatever the model. Groups are merged as long as their articles are, on average, alike enough (UPGMA).
/// </summary>
internal static class Themes
{
    private const double Alike = 0.12;

    // A name or a term says more of what a text is about than a pair of characters.
    private const int WeightOfName = 6;

    /// <summary>Indices of articles; the largest group first, each in the articles' order. An article that is like no other is a group by itself.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<(Article Article, IReadOnlyList<FoundTerm> Terms)> articles)
    {
        if (articles.Count == 0)
            return [];
        double[,] alike = Likeness([.. articles.Select(a => Words(a.Article, a.Terms))]);
        List<List<int>> groups = [.. Enumerable.Range(0, articles.Count).Select(i => new List<int> { i })];
        while (Nearest(groups, alike) is { } pair)
        {
            groups[pair.First].AddRange(groups[pair.Second]);
            groups.RemoveAt(pair.Second);
        }
        return [.. groups.Select(g => (IReadOnlyList<int>)[.. g.Order()]).OrderByDescending(g => g.Count).ThenBy(g => g[0])];
    }

    private static (int First, int Second)? Nearest(List<List<int>> groups, double[,] alike)
    {
        (int, int)? best = null;
        double most = Alike;
        for (int a = 0; a < groups.Count; a++)
            for (int b = a + 1; b < groups.Count; b++)
                if (Average(groups[a], groups[b], alike) is var average && average > most)
                    (best, most) = ((a, b), average);
        return best;
    }

    private static double Average(List<int> one, List<int> other, double[,] alike) => one.Sum(a => other.Sum(b => alike[a, b])) / (one.Count * other.Count);

    private static double[,] Likeness(Dictionary<string, double>[] words)
    {
        Dictionary<string, int> holders = words.SelectMany(w => w.Keys).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        // What every article has says nothing of any; what only one has links it to none.
        Dictionary<string, double>[] weighed =
        [
            .. words.Select(w => w.Where(p => holders[p.Key] > 1).ToDictionary(p => p.Key, p => Math.Sqrt(p.Value) * Math.Log(1 + (double)words.Length / holders[p.Key]))),
        ];
        double[] lengths = [.. words.Select(w => Math.Sqrt(w.Sum(p => p.Value * Math.Pow(Math.Log(1 + (double)words.Length / holders[p.Key]), 2))))];
        double[,] alike = new double[words.Length, words.Length];
        for (int a = 0; a < words.Length; a++)
            for (int b = a + 1; b < words.Length; b++)
                alike[a, b] = alike[b, a] = lengths[a] * lengths[b] == 0 ? 0
                    : weighed[a].Sum(p => p.Value * weighed[b].GetValueOrDefault(p.Key)) / (lengths[a] * lengths[b]);
        return alike;
    }

    private static Dictionary<string, double> Words(Article article, IReadOnlyList<FoundTerm> terms)
    {
        Dictionary<string, double> words = [];
        foreach (string text in article.Paragraphs.Select(p => p.Text).Append(article.Title ?? ""))
            foreach ((string word, int count) in SentenceRank.Terms(text))
                words[word] = words.GetValueOrDefault(word) + count;
        foreach (FoundTerm term in terms.Where(t => t.Kind is not (TermKind.Figure or TermKind.Date)))
            words[$"\0{term.Source}"] = WeightOfName;
        return words;
    }
}
