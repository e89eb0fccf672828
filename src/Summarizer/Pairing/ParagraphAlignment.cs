using System.Globalization;
using Summarizer.Checking;
using Summarizer.Measuring;

namespace Summarizer.Pairing;

/// <summary>
/// Finds which paragraphs of a translation belong to which of its source, by their lengths (Gale and Church, 1993) and the figures
/// they share. A paragraph may be left out, added, divided or joined.
/// </summary>
internal static class ParagraphAlignment
{
    // How many paragraphs of each side go together, and what it costs beside the common case.
    private static readonly (int Source, int Target, double Cost)[] Steps =
        [(1, 1, 0), (1, 0, 4.6), (0, 1, 4.6), (2, 1, 3.1), (1, 2, 3.1), (2, 2, 4.5), (3, 1, 4.6), (1, 3, 4.6)];

    private const double Variance = 6.8, LatinLetter = 0.35, SharedFigure = 0.5, UnsharedFigure = 0.9, MostForFigures = 4, MostForLength = 9;
    private const int NarrowBand = 60;

    /// <summary>Runs of paragraphs that belong together, in order; one side is empty where the other has no counterpart.</summary>
    public static IReadOnlyList<(Range Source, Range Target)> Of(IReadOnlyList<string> source, Language from, IReadOnlyList<string> target, Language to)
    {
        Side s = Side.Of(source, from), t = Side.Of(target, to);
        double ratio = to.Length * Weight(to) / (from.Length * Weight(from));
        double[,] costs = new double[source.Count + 1, target.Count + 1];
        int[,] steps = new int[source.Count + 1, target.Count + 1];
        int band = NarrowBand + Math.Abs(source.Count - target.Count);
        for (int i = 0; i <= source.Count; i++)
        {
            int middle = source.Count == 0 ? 0 : (int)((long)i * target.Count / source.Count);
            for (int j = 0; j <= target.Count; j++)
            {
                costs[i, j] = i + j == 0 ? 0 : double.PositiveInfinity;
                if (Math.Abs(j - middle) > band)
                    continue;
                for (int k = 0; k < Steps.Length; k++)
                {
                    (int a, int b, double cost) = Steps[k];
                    if (i < a || j < b || double.IsPositiveInfinity(costs[i - a, j - b]))
                        continue;
                    double sum = costs[i - a, j - b] + cost + (a > 0 && b > 0 ? Likeness(s, i - a, i, t, j - b, j, ratio) : 0);
                    if (sum < costs[i, j])
                        (costs[i, j], steps[i, j]) = (sum, k);
                }
            }
        }
        return Path(steps, source.Count, target.Count);
    }

    private static List<(Range, Range)> Path(int[,] steps, int i, int j)
    {
        List<(Range, Range)> path = [];
        while (i + j > 0)
        {
            (int a, int b, _) = Steps[steps[i, j]];
            path.Add(((i - a)..i, (j - b)..j));
            (i, j) = (i - a, j - b);
        }
        path.Reverse();
        return path;
    }

    private static double Weight(Language language) => language.Script == Script.Han ? 1 : LatinLetter;

    private static double Likeness(Side s, int from, int to, Side t, int targetFrom, int targetTo, double ratio)
    {
        double source = s.Length(from, to) * ratio, target = t.Length(targetFrom, targetTo);
        double delta = (target - source) / Math.Sqrt(Math.Max(1, (source + target) / 2) * Variance * LatinLetter);
        double cost = Math.Min(MostForLength, delta * delta / 2);
        HashSet<string> figures = s.Figures(from, to), others = t.Figures(targetFrom, targetTo);
        int shared = figures.Count(others.Contains);
        int unshared = figures.Count + others.Count - 2 * shared;
        return cost - shared * SharedFigure + Math.Min(MostForFigures, unshared * UnsharedFigure);
    }

    private sealed record Side(double[] Ends, HashSet<string>[] Numbers)
    {
        public static Side Of(IReadOnlyList<string> paragraphs, Language language)
        {
            double[] ends = new double[paragraphs.Count + 1];
            for (int i = 0; i < paragraphs.Count; i++)
                ends[i + 1] = ends[i] + Letters.Amount(paragraphs[i]);
            return new Side(ends, [.. paragraphs.Select(p => Keys(p, language))]);
        }

        public double Length(int from, int to) => Ends[to] - Ends[from];

        public HashSet<string> Figures(int from, int to) => to - from == 1 ? Numbers[from] : [.. Numbers[from..to].SelectMany(n => n)];

        private static HashSet<string> Keys(string text, Language language) =>
            [.. QuantityReader.Read(text, language).Where(q => !q.IsWeak && !q.IsVague).SelectMany(q => q.Ends()).SelectMany(Key)];

        private static IEnumerable<string> Key(Quantity q) => q.Kind switch
        {
            QuantityKind.Date => ((int[])[q.Moment.Year, q.Moment.Month * 100, q.Moment.Day]).Where(v => v > 0).Select(v => string.Create(CultureInfo.InvariantCulture, $"d{v}")),
            QuantityKind.Number or QuantityKind.Ordinal => [q.Low.ToString("G6", CultureInfo.InvariantCulture)],
            QuantityKind.Designator => [q.Designation!],
            _ => [],
        };
    }
}
