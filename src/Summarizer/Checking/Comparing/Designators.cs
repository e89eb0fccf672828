using System.Globalization;

namespace Summarizer.Checking.Comparing;

/// <summary>Compares names with digits in them: S-400 and S400 are one, S-400 and R-400 are not.</summary>
internal static class Designators
{
    public static bool Same(string one, string other) => Plain(one).Contains(Plain(other), StringComparison.Ordinal) || Plain(other).Contains(Plain(one), StringComparison.Ordinal);

    public static bool Holds(string designation, double number) =>
        Digits(designation).Contains(number.ToString("0.######", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);

    /// <summary>Whether one may have become the other: the same digits with other letters, or the same letters with as many other digits.</summary>
    public static bool IsMisspelt(string one, string other) => Letters(one).Length > 0 && Letters(one) == Letters(other) && Digits(one).Length >= 3 && Digits(one).Length == Digits(other).Length || Digits(one).Length >= 2 && Digits(one) == Digits(other) && Letters(one) != Letters(other) && Letters(other).Length > 0 && Letters(one).Length == Letters(other).Length;

    private static string Plain(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter)).ToUpperInvariant();
}
