using System.Text;

namespace Summarizer.Checking;

/// <summary>How long the English of a Chinese text usually is, learnt from the right pairs of <c>Calibrating</c>: a test learns it anew.</summary>
internal static class UsualLength
{
    /// <summary>English letters and digits for one of <see cref="OfChinese"/>, and their variance for each (Gale and Church 1993).</summary>
    public const double Ratio = 3.53, Variance = 7.8;

    private const double DigitWeight = 0.5, LetterWeight = 0.33;

    /// <summary>Characters of a Chinese text; digits and Latin letters say less than characters do.</summary>
    public static double OfChinese(string text) => text.EnumerateRunes().Sum(r =>
        Letters.IsHan(r) ? 1 : Rune.IsDigit(r) ? DigitWeight : Rune.IsLetter(r) && r.IsAscii ? LetterWeight : 0);

    /// <summary>Letters and digits of an English text; a Chinese character left in it says as much as several of them.</summary>
    public static double OfEnglish(string text) => text.EnumerateRunes().Sum(r => Letters.IsHan(r) ? Ratio : Rune.IsLetterOrDigit(r) ? 1 : 0);

    /// <summary>By how many standard deviations a translation is longer than usual, or, below zero, shorter.</summary>
    public static double Deviation(string chinese, string english) => OfChinese(chinese) is > 0 and double length
        ? (OfEnglish(english) - Ratio * length) / Math.Sqrt(Variance * length)
        : 0;

    /// <summary>How much of its usual length a translation has.</summary>
    public static double Share(string chinese, string english) => OfEnglish(english) / (Ratio * OfChinese(chinese));
}
