namespace Summarizer.Evaluating.Metrics;

/// <summary>
/// BLEU as sacrebleu 2.6.0 computes it (Papineni et al. 2002, Post 2018): 0 to 100, orders 1 to 4, exponential smoothing,
/// the nearest reference's length; the highest order there is, for a sentence only.
/// </summary>
internal sealed class Bleu(Tokenization tokenization)
{
    private const int Orders = 4;

    private readonly WordNumbers words = new();

    public double OfSentence(ScoredText text) => Score(Statistics(text), effectiveOrder: true);

    public double OfCorpus(IEnumerable<ScoredText> texts) => Score(texts.Select(Statistics).Aggregate(new BleuStatistics(), (sum, one) => sum.Plus(one)), effectiveOrder: false);

    private BleuStatistics Statistics(ScoredText text)
    {
        int[] hypothesis = words.Of(BleuTokens.Of(text.Hypothesis, tokenization));
        int[][] references = [.. text.References.Select(r => words.Of(BleuTokens.Of(r, tokenization)))];
        BleuStatistics statistics = new()
        {
            Length = hypothesis.Length,
            // Of two as near, the shorter.
            ReferenceLength = references.Select(r => r.Length).OrderBy(l => Math.Abs(l - hypothesis.Length)).ThenBy(l => l).First(),
        };
        for (int n = 1; n <= Orders; n++)
        {
            Ngrams runs = Ngrams.Of(hypothesis, n, bits: 32);
            statistics.Total[n - 1] = runs.Total;
            statistics.Right[n - 1] = runs.Shared([.. references.Select(r => Ngrams.Of(r, n, bits: 32))]);
        }
        return statistics;
    }

    private static double Score(BleuStatistics of, bool effectiveOrder)
    {
        if (Array.TrueForAll(of.Right, r => r == 0))
            return 0;
        (double logs, double smoothing, int orders) = (0, 1, effectiveOrder ? 0 : Orders);
        for (int n = 0; n < Orders && of.Total[n] > 0; n++)
        {
            if (effectiveOrder)
                orders = n + 1;
            if (of.Right[n] == 0)
                smoothing *= 2;
            logs += Math.Log(of.Right[n] == 0 ? 100 / (smoothing * of.Total[n]) : 100.0 * of.Right[n] / of.Total[n]);
        }
        // A corpus without a single run of some order has no score.
        if (!effectiveOrder && Array.Exists(of.Total, t => t == 0))
            return 0;
        double brevity = of.Length >= of.ReferenceLength ? 1 : Math.Exp(1 - (double)of.ReferenceLength / of.Length);
        return brevity * Math.Exp(logs / orders);
    }

    private sealed class BleuStatistics
    {
        public int[] Right { get; } = new int[Orders];

        public int[] Total { get; } = new int[Orders];

        public int Length { get; init; }

        public int ReferenceLength { get; init; }

        public BleuStatistics Plus(BleuStatistics other)
        {
            BleuStatistics sum = new() { Length = Length + other.Length, ReferenceLength = ReferenceLength + other.ReferenceLength };
            for (int n = 0; n < Orders; n++)
                (sum.Right[n], sum.Total[n]) = (Right[n] + other.Right[n], Total[n] + other.Total[n]);
            return sum;
        }
    }
}
