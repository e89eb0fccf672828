namespace Summarizer.Briefing;

/// <summary>
/// Finds the articles that several pages print: those whose runs of letters are mostly one another's. Whoever reworded a story wrote another
/// article, and both stay.
/// </summary>
public static class Stories
{
    private const int RunLength = 6;
    private const double Same = 0.6;

    // A headline alone says too little to be told from another.
    private const int FewestRuns = 20;

    /// <summary>The stories in the order of the articles; the fullest printing leads.</summary>
    public static IReadOnlyList<Story> Of(IReadOnlyList<BriefSource> articles)
    {
        HashSet<int>[] runs = [.. articles.Select(a => Runs(a.Article))];
        int[] leader = [.. Enumerable.Range(0, articles.Count)];
        foreach ((int a, int b) in Candidates(runs))
            if (leader[b] == b && leader[leader[a]] != b && Share(runs[leader[a]], runs[b]) >= Same)
                leader[b] = leader[a];
        return [.. Enumerable.Range(0, articles.Count).GroupBy(i => leader[i]).OrderBy(g => g.Key).Select(g => Of(g.Select(i => (articles[i], runs[i].Count)).ToList()))];
    }

    private static Story Of(List<(BriefSource Source, int Length)> printings)
    {
        BriefSource fullest = printings.MaxBy(p => p.Length).Source;
        return new Story(fullest, [.. printings.Select(p => p.Source).Where(s => s != fullest)]);
    }

    // Pairs that share any of their rarest runs: comparing all with all would take minutes on a year of pages.
    private static IEnumerable<(int, int)> Candidates(HashSet<int>[] runs)
    {
        Dictionary<int, List<int>> holders = [];
        HashSet<(int, int)> seen = [];
        for (int i = 0; i < runs.Length; i++)
        {
            if (runs[i].Count < FewestRuns)
                continue;
            foreach (int run in runs[i].Order().Take(64))
            {
                List<int> before = holders.TryGetValue(run, out List<int>? known) ? known : holders[run] = [];
                foreach (int other in before.Where(o => seen.Add((o, i))))
                    yield return (other, i);
                before.Add(i);
            }
        }
    }

    /// <summary>The share of the shorter text that the longer one has too; a text four times as long tells more than the story.</summary>
    private static double Share(HashSet<int> one, HashSet<int> other)
    {
        (HashSet<int> small, HashSet<int> large) = one.Count < other.Count ? (one, other) : (other, one);
        return small.Count < FewestRuns || small.Count * 4 < large.Count ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    // Hashed alike on every machine: string hashes differ from run to run.
    private static HashSet<int> Runs(Article article)
    {
        string letters = string.Concat(article.Paragraphs.Where(p => p.Role == ParagraphRole.Body).SelectMany(p => p.Text.Where(char.IsLetterOrDigit)));
        HashSet<int> runs = [];
        for (int start = 0; start + RunLength <= letters.Length; start++)
        {
            uint hash = 2166136261;
            for (int i = start; i < start + RunLength; i++)
                hash = (hash ^ letters[i]) * 16777619;
            runs.Add((int)(hash ^ (hash >> 15)));
        }
        return runs;
    }
}
