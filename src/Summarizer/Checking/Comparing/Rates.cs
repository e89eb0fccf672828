using System.Buffers;
using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>What a price or amount is for: 每斤8元 is 16 yuan a kilogram, and not 8 yuan a kilogram.</summary>
internal static class Rates
{
    private static readonly SearchValues<char> Partings = SearchValues.Create("，。；、0123456789");
    private const int Reach = 10;
    private static readonly string[] Links = [" per ", " a ", " an ", "/", " for each ", " for every ", " each "];

    /// <summary>By how much the number changes from one side's unit to the other's; 1 where they are the same, or not both known; 0 where they measure different things.</summary>
    public static double Between(Quantity s, string source, Quantity t, string target)
    {
        if (s.Unit.Dimension != Dimension.Money)
            return 1;
        return English(target, t.End) is { } said && Chinese(source, s) is { } unit
            ? unit.Dimension == said.Unit.Dimension ? said.Unit.Factor * said.Times / unit.Factor : 0 : 1;
    }

    private static Unit? Chinese(string text, Quantity s)
    {
        if (s.End < text.Length && text[s.End] is '/' or '每' && Units.Chinese(text, s.End + 1) is { Length: > 0, Unit: var behind })
            return Measured(behind);
        int from = Math.Max(0, s.Start - Reach);
        ReadOnlySpan<char> before = text.AsSpan(from, s.Start - from);
        int each = before.LastIndexOf('每');
        return each < 0 || before[(each + 1)..].ContainsAny(Partings) ? null : Measured(Units.Chinese(text, from + each + 1).Unit);
    }

    private static (Unit Unit, double Times)? English(string text, int end)
    {
        foreach (string link in Links)
            if (string.Compare(text, end, link, 0, link.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                bool isHalf = string.CompareOrdinal(text, end + link.Length, "half ", 0, 5) == 0;
                bool isPound = string.CompareOrdinal(text, end + link.Length, "500 grams", 0, 9) == 0;
                (Unit unit, int length) = Measuring.English.EnglishUnits.Beginning(text, end + link.Length + (isHalf ? 5 : isPound ? 4 : 0));
                return length > 0 && Measured(unit) is { } measured ? (measured, isHalf ? 0.5 : isPound ? 500 : 1) : null;
            }
        return null;
    }

    private static Unit? Measured(Unit unit) => unit.Dimension is Dimension.Mass or Dimension.Area or Dimension.Length or Dimension.Volume or Dimension.Energy ? unit : null;
}
