namespace Summarizer.Extracting;

/// <summary>
/// How central each sentence is to its article: LexRank with continuous weights (Erkan and Radev, "LexRank: Graph-based Lexical
/// Centrality as Salience in Text Summarization", JAIR 22, 2004), on Han character pairs, with a prior that falls with the
/// position, as news states the most important first (the lead baseline that Nenkova, "Automatic Text Summarization of
/// Newswire", AAAI 2005, found hard to beat).
/// </summary>
internal static class SentenceRank
{
    private const double Damping = 0.85;
    private const int Rounds = 30;

    /// <summary>A weight for each sentence; they sum to 1.</summary>
    public static double[] Of(IReadOnlyList<string> sentences)
    {
        int count = sentences.Count;
        if (count == 0) return [];
        double[] prior = Normalized([.. Enumerable.Range(0, count).Select(i => 1.0 / (1 + i))]);
        double[][] links = [.. Similarities(sentences).Select(Normalized)];
        double[] rank = [.. prior];
        for (int round = 0; round < Rounds; round++)
        {
            double[] next = [.. prior.Select(p => (1 - Damping) * p)];
            for (int from = 0; from < count; from++)
                for (int to = 0; to < count; to++)
                    next[to] += Damping * rank[from] * links[from][to];
            rank = Normalized(next);
        }
        return rank;
    }

    /// <summary>Cosines of tf-idf vectors; a sentence that is like no other links to all alike.</summary>
    private static double[][] Similarities(IReadOnlyList<string> sentences)
    {
        Dictionary<string, int>[] terms = [.. sentences.Select(Terms)];
        Dictionary<string, double> idf = terms.SelectMany(t => t.Keys).GroupBy(t => t)
            .ToDictionary(g => g.Key, g => Math.Log(1 + (double)sentences.Count / g.Count()));
        Dictionary<string, double>[] vectors = [.. terms.Select(t => t.ToDictionary(p => p.Key, p => p.Value * idf[p.Key]))];
        double[] lengths = [.. vectors.Select(v => Math.Sqrt(v.Values.Sum(x => x * x)))];
        return [.. vectors.Select((v, i) => vectors.Select((w, j) => i == j || lengths[i] == 0 || lengths[j] == 0 ? 0 : Dot(v, w) / (lengths[i] * lengths[j])).ToArray())];
    }

    private static double Dot(Dictionary<string, double> a, Dictionary<string, double> b) =>
        (a.Count < b.Count ? a : b).Sum(p => p.Value * (a.Count < b.Count ? b : a).GetValueOrDefault(p.Key));

    /// <summary>Pairs of neighbouring Han characters stand in for words, which Chinese does not set apart; other scripts have words.</summary>
    private static Dictionary<string, int> Terms(string sentence)
    {
        Dictionary<string, int> terms = [];
        int word = -1;
        for (int i = 0; i <= sentence.Length; i++)
        {
            bool inWord = i < sentence.Length && char.IsAsciiLetterOrDigit(sentence[i]);
            if (inWord && word < 0) word = i;
            if (!inWord && word >= 0)
            {
                Count(sentence[word..i].ToUpperInvariant());
                word = -1;
            }
            if (i + 1 < sentence.Length && char.IsLetter(sentence[i]) && char.IsLetter(sentence[i + 1]) && sentence[i] > '\u2E80' && sentence[i + 1] > '\u2E80')
                Count(sentence.Substring(i, 2));
        }
        return terms;

        void Count(string term) => terms[term] = terms.GetValueOrDefault(term) + 1;
    }

    private static double[] Normalized(double[] values)
    {
        double sum = values.Sum();
        return sum > 0 ? [.. values.Select(v => v / sum)] : [.. values.Select(_ => 1.0 / values.Length)];
    }
}
