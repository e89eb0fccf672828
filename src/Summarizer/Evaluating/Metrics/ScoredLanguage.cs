using System.Text;

namespace Summarizer.Evaluating.Metrics;

/// <summary>What texts to be scored are written in.</summary>
public static class ScoredLanguage
{
    /// <summary>Whether the references hold more Han characters than words in other letters.</summary>
    public static bool IsChinese(IEnumerable<ScoredText> texts)
    {
        (int han, int others) = (0, 0);
        foreach (string reference in texts.SelectMany(t => t.References))
        {
            han += reference.EnumerateRunes().Count(Checking.Letters.IsHan);
            others += CodePoints.Words(reference).Count(w => !w.EnumerateRunes().Any(Checking.Letters.IsHan) && w.EnumerateRunes().Any(Rune.IsLetter));
        }
        return han > others;
    }
}
