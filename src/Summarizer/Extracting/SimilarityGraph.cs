namespace Summarizer.Extracting;

/// <summary>
/// Sentences linked by the cosines of their tf-idf vectors. With unit vectors as the rows of X the links are the matrix X·Xᵀ, which is
/// never written out: a step over all links is one pass over X and one back, so a book costs no more a page than a page does.
/// </summary>
internal sealed class SimilarityGraph
{
    // Less than this is what rounding leaves of a sentence's link to itself.
    private const double NoLink = 1e-9;

    private readonly (int Term, double Weight)[][] vectors;
    private readonly double[] sums;
    private readonly double[] degrees;

    public SimilarityGraph(IEnumerable<Dictionary<string, int>> sentences)
    {
        Dictionary<string, int>[] terms = [.. sentences];
        Dictionary<string, int> numbers = [];
        List<int> holders = [];
        foreach (string term in terms.SelectMany(t => t.Keys))
        {
            if (numbers.TryAdd(term, holders.Count)) holders.Add(0);
            holders[numbers[term]]++;
        }
        vectors = [.. terms.Select(t => Unit([.. t.Select(p => (numbers[p.Key], p.Value * Math.Log(1 + (double)terms.Length / holders[numbers[p.Key]])))]))];
        sums = new double[holders.Count];
        degrees = Linked([.. Enumerable.Repeat(1.0, vectors.Length)]);
    }

    /// <summary>Hands each sentence's weight on to those it is like, in proportion; one that is like no other gives to all alike.</summary>
    public double[] Spread(double[] weights)
    {
        double loose = weights.Where((_, i) => degrees[i] < NoLink).Sum() / weights.Length;
        return [.. Linked([.. weights.Select((w, i) => degrees[i] < NoLink ? 0 : w / degrees[i])]).Select(w => w + loose)];
    }

    /// <summary>For each sentence the weights of the others, each times their likeness.</summary>
    private double[] Linked(double[] weights)
    {
        Array.Clear(sums);
        for (int i = 0; i < vectors.Length; i++)
            foreach ((int term, double weight) in vectors[i])
                sums[term] += weight * weights[i];
        return [.. vectors.Select((v, i) => Math.Max(0, v.Sum(t => t.Weight * sums[t.Term]) - (v.Length > 0 ? weights[i] : 0)))];
    }

    private static (int Term, double Weight)[] Unit((int Term, double Weight)[] vector)
    {
        double length = Math.Sqrt(vector.Sum(t => t.Weight * t.Weight));
        return [.. vector.Select(t => (t.Term, t.Weight / length))];
    }
}
