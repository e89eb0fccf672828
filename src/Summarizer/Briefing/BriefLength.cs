using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Summarizer.Briefing;

/// <summary>How much a briefing note tells.</summary>
/// <param name="Sentences">Of the topline.</param>
/// <param name="Abstract">Characters of an article's abstract, were it Chinese; in English a third of a word each.</param>
/// <param name="Facts">Of each article, at most.</param>
/// <param name="Figures">Of each article, at most.</param>
public sealed record BriefLength(int Sentences, int Abstract, int Facts, int Figures)
{
    public static BriefLength Concise { get; } = new(3, 80, 2, 2);

    public static BriefLength Standard { get; } = new(5, 150, 4, 4);

    public static BriefLength Extended { get; } = new(7, 300, 8, 8);

    /// <summary>Words of the whole note that were asked for; it is shared among the articles when their number is known. Null: by the lengths above.</summary>
    public int? Words { get; init; }

    /// <summary><c>short</c>, <c>standard</c>, <c>long</c>, or a number of words from 100 to 20,000.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out BriefLength? length)
    {
        length = text switch { "short" => Concise, "standard" => Standard, "long" => Extended, _ => null };
        if (length is null && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int words) && words is >= 100 and <= 20_000)
            length = Standard with { Words = words };
        return length is not null;
    }

    /// <summary>The lengths with which so many articles come to about the words asked for: a fifth for the topline, two thirds of the rest for abstracts.</summary>
    public BriefLength For(int articles)
    {
        if (Words is not { } words)
            return this;
        int each = words * 4 / 5 / Math.Max(1, articles);
        return new BriefLength(Math.Clamp(words / 5 / 25, 2, 8), Math.Clamp(each * 2 / 3 * 2, 40, 600), Math.Clamp(each / 3 / 20, 1, 10), Math.Clamp(each / 40, 1, 10)) { Words = words };
    }
}
