namespace Summarizer.Evaluating.Metrics;

/// <summary>
/// chrF2 (<paramref name="wordOrder"/> 0) and chrF++ (2) as sacrebleu 2.6.0 computes them (Popović 2015, 2017): 0 to 100,
/// character orders 1 to 6 without white space, beta 2, averaged over the orders that both texts have.
/// </summary>
internal sealed class Chrf(int wordOrder)
{
    private const int CharacterOrder = 6;
    private const double BetaSquared = 4;

    private readonly WordNumbers words = new();

    private int Orders => CharacterOrder + wordOrder;

    public double OfSentence(ScoredText text) => Score(Statistics(text));

    public double OfCorpus(IEnumerable<ScoredText> texts)
    {
        ChrfCounts[] sums = new ChrfCounts[Orders];
        foreach (ScoredText text in texts)
        {
            ChrfCounts[] one = Statistics(text);
            for (int i = 0; i < sums.Length; i++)
                sums[i] = sums[i].Plus(one[i]);
        }
        return Score(sums);
    }

    // Of several references, the one the text is nearest to.
    private ChrfCounts[] Statistics(ScoredText text)
    {
        Ngrams[] hypothesis = NgramsOf(text.Hypothesis);
        return text.References.Select(r => Compare(hypothesis, NgramsOf(r))).MaxBy(Score)!;
    }

    private Ngrams[] NgramsOf(string text)
    {
        int[] characters = CodePoints.WithoutSpace(text);
        int[] numbers = wordOrder == 0 ? [] : words.Of(SeparatedWords(text));
        return
        [
            .. Enumerable.Range(1, CharacterOrder).Select(n => Ngrams.Of(characters, n, bits: 21)),
            .. Enumerable.Range(1, wordOrder).Select(n => Ngrams.Of(numbers, n, bits: 32)),
        ];
    }

    private static ChrfCounts[] Compare(Ngrams[] hypothesis, Ngrams[] reference) =>
        [.. hypothesis.Zip(reference, (h, r) => new ChrfCounts(r.Total == 0 ? 0 : h.Total, r.Total, h.Shared(r)))];

    // One sign at a word's end, or else at its beginning, is a word of its own.
    private static List<string> SeparatedWords(string text)
    {
        List<string> separated = [];
        foreach (string word in CodePoints.Words(text))
        {
            if (CodePoints.Count(word) == 1)
                separated.Add(word);
            else if (IsSign(word[^1]))
                separated.AddRange([word[..^1], word[^1..]]);
            else if (IsSign(word[0]))
                separated.AddRange([word[..1], word[1..]]);
            else
                separated.Add(word);
        }
        return separated;
    }

    private static bool IsSign(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    private static double Score(ChrfCounts[] counts)
    {
        ChrfCounts[] both = [.. counts.Where(c => c.Hypothesis > 0 && c.Reference > 0)];
        if (both.Length == 0)
            return 0;
        double precision = both.Average(c => (double)c.Shared / c.Hypothesis);
        double recall = both.Average(c => (double)c.Shared / c.Reference);
        return precision + recall == 0 ? 0 : 100 * (1 + BetaSquared) * precision * recall / (BetaSquared * precision + recall);
    }

    private readonly record struct ChrfCounts(int Hypothesis, int Reference, int Shared)
    {
        public ChrfCounts Plus(ChrfCounts other) => new(Hypothesis + other.Hypothesis, Reference + other.Reference, Shared + other.Shared);
    }
}
