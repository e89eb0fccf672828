using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Summarizer.Evaluating;

/// <summary>From where to where a number may be, both included: <c>40..90</c>, <c>40..</c>, <c>..90</c>, or just <c>40</c>.</summary>
internal sealed record Limits(double Least, double Most)
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Limits? limits)
    {
        limits = null;
        string[] ends = text.Split("..");
        if (ends.Length > 2 || ends.All(e => e.Length == 0))
            return false;
        double least = double.NegativeInfinity, most = double.PositiveInfinity;
        if ((ends[0].Length > 0 && !TryNumber(ends[0], out least)) || (ends[^1].Length > 0 && !TryNumber(ends[^1], out most)) || least > most)
            return false;
        limits = new Limits(least, most);
        return true;
    }

    public bool Hold(double value) => value >= Least && value <= Most;

    public override string ToString() => Least.Equals(Most) ? Text(Least)
        : $"{(double.IsInfinity(Least) ? "" : Text(Least))}..{(double.IsInfinity(Most) ? "" : Text(Most))}";

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
