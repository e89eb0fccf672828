using System.Runtime.InteropServices;

namespace Summarizer.Evaluating.Metrics;

/// <summary>How often each run of n symbols stands in a text.</summary>
internal sealed class Ngrams
{
    // Six code points of 21 bits, or four words of 32: one key for a run, compared in one step.
    private readonly Dictionary<UInt128, int> counts;

    private Ngrams(int capacity) => counts = new(capacity);

    /// <summary>All runs, those that stand several times counted as often.</summary>
    public int Total { get; private set; }

    public static Ngrams Of(ReadOnlySpan<int> symbols, int order, int bits)
    {
        Ngrams ngrams = new(Math.Max(0, symbols.Length - order + 1)) { Total = Math.Max(0, symbols.Length - order + 1) };
        for (int i = 0; i + order <= symbols.Length; i++)
        {
            UInt128 key = UInt128.Zero;
            foreach (int symbol in symbols.Slice(i, order))
                key = (key << bits) | (uint)symbol;
            CollectionsMarshal.GetValueRefOrAddDefault(ngrams.counts, key, out _)++;
        }
        return ngrams;
    }

    /// <summary>How many runs both have; one that a text has twice counts twice only where the other has it twice.</summary>
    public int Shared(Ngrams other)
    {
        int shared = 0;
        foreach ((UInt128 key, int count) in counts)
            if (other.counts.TryGetValue(key, out int there))
                shared += Math.Min(count, there);
        return shared;
    }

    /// <summary>As against one text, but against the most that any of several texts has.</summary>
    public int Shared(IReadOnlyList<Ngrams> others)
    {
        if (others is [var only])
            return Shared(only);
        int shared = 0;
        foreach ((UInt128 key, int count) in counts)
            shared += Math.Min(count, others.Max(o => o.counts.GetValueOrDefault(key)));
        return shared;
    }
}

/// <summary>Numbers for words, the same for the same word.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int[] Of(IReadOnlyList<string> words)
    {
        int[] result = new int[words.Count];
        for (int i = 0; i < result.Length; i++)
        {
            if (!numbers.TryGetValue(words[i], out int number))
                numbers[words[i]] = number = numbers.Count + 1;
            result[i] = number;
        }
        return result;
    }
}
