using Summarizer.Calibrating;

namespace Summarizer.Tests.Calibrating;

public sealed class CalibrationSetTests
{
    private const double Alike = 0.5;

    [Fact]
    public void There_are_three_hundred_pairs_of_sources_of_their_own()
    {
        Assert.True(CalibrationSet.Pairs.Count >= 300);
        Assert.Distinct(CalibrationSet.Pairs.Select(p => p.Source));
        Assert.All(CalibrationSet.Pairs, p => Assert.NotEmpty(p.Wrong));
    }

    [Fact]
    public void No_two_sources_are_of_one_template()
    {
        (string Source, HashSet<string> Grams)[] all = [.. CalibrationSet.Pairs.Select(p => (p.Source, Bigrams(p.Source)))];

        Assert.Empty(
            from i in Enumerable.Range(0, all.Length)
            from j in Enumerable.Range(i + 1, all.Length - i - 1)
            let shared = all[i].Grams.Count(all[j].Grams.Contains)
            where shared > Alike * Math.Min(all[i].Grams.Count, all[j].Grams.Count)
            select $"{all[i].Source} {all[j].Source}");
    }

    [Fact]
    public void What_is_wrong_is_not_what_is_right() =>
        Assert.All(CalibrationSet.Pairs, p => Assert.All(p.Wrong, w => Assert.NotEqual(p.Right, w.Text)));

    [Fact]
    public void Every_kind_that_is_marked_by_hand_occurs() =>
        Assert.Equal(
            Enum.GetValues<Mutation>().Where(m => m < Mutation.CutOff),
            CalibrationSet.Pairs.SelectMany(p => p.Wrong).Select(w => w.Mutation).Distinct().Order());

    // Figures set aside: a template is the words around them.
    private static HashSet<string> Bigrams(string text)
    {
        string words = string.Concat(text.Where(c => !char.IsDigit(c) && !"，。、．.%一二三四五六七八九十百千万亿".Contains(c, StringComparison.Ordinal)));
        return [.. Enumerable.Range(0, words.Length - 1).Select(i => words.Substring(i, 2))];
    }
}
