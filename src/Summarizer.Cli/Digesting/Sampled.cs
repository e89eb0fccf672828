using Summarizer.Generating;

namespace Summarizer.Cli.Digesting;

/// <summary>What is said of a whole batch from some of its inputs: to count every page beforehand would take minutes.</summary>
internal static class Sampled
{
    /// <summary>So many inputs are counted; up to here the count is of all.</summary>
    public const int Most = 64;

    /// <summary>The inputs to count, evenly from the whole.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> inputs) =>
        inputs.Count <= Most ? inputs : Enumerable.Range(0, Most).Select(i => inputs[(int)((long)i * inputs.Count / Most)]);

    /// <param name="counted">How many inputs the estimate is of.</param>
    public static DigestEstimate Whole(DigestEstimate sample, int counted, int all)
    {
        return all <= Most ? sample : new DigestEstimate(Times(sample.Articles), Times(sample.Calls), Times(sample.TokensIn), Times(sample.TokensOut));

        int Times(int number) => (int)((long)number * all / counted);
    }
}
