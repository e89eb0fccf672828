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

    /// <summary>A weight for each sentence; they sum to 1. Time and memory grow with the text's length, not with its square.</summary>
    public static double[] Of(IReadOnlyList<string> sentences)
    {
        int count = sentences.Count;
        if (count == 0) return [];
        double[] prior = Normalized([.. Enumerable.Range(0, count).Select(i => 1.0 / (1 + i))]);
        SimilarityGraph graph = new(sentences.Select(Terms));
        double[] rank = [.. prior];
        for (int round = 0; round < Rounds; round++)
            rank = Normalized([.. graph.Spread(rank).Select((r, i) => Damping * r + (1 - Damping) * prior[i])]);
        return rank;
    }

    /// <summary>Pairs of neighbouring Han characters stand in for words, which Chinese does not set apart; other scripts have words.</summary>
    internal static Dictionary<string, int> Terms(string sentence)
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
