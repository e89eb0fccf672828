using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Summarizer.Cli.Parsing;

/// <summary>Articles of a page by the numbers that <c>split</c> shows: <c>3,5-7</c>.</summary>
internal sealed class ArticleNumbers
{
    private readonly IReadOnlyList<(int From, int To)> ranges;

    private ArticleNumbers(IReadOnlyList<(int From, int To)> ranges) => this.ranges = ranges;

    public static bool TryParse(string text, [NotNullWhen(true)] out ArticleNumbers? numbers)
    {
        numbers = null;
        List<(int, int)> ranges = [];
        // A Chinese keyboard writes full-width commas.
        foreach (string part in text.Replace('，', ',').Split(',', StringSplitOptions.TrimEntries))
        {
            string[] ends = part.Split('-', 2);
            if (!TryNumber(ends[0], out int from) || !TryNumber(ends[^1], out int to) || from > to)
                return false;
            ranges.Add((from, to));
        }
        numbers = new ArticleNumbers(ranges);
        return true;
    }

    /// <summary>The page with these articles only.</summary>
    /// <exception cref="CommandException">The page has no article of one of the numbers.</exception>
    public Page Of(Page page)
    {
        foreach ((int from, int to) in ranges)
            if (to > page.Articles.Count)
                throw Faults.NoSuchArticle(from > page.Articles.Count ? from : to, page);
        return page with { Articles = [.. page.Articles.Where(a => ranges.Any(r => a.Number >= r.From && a.Number <= r.To))] };
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
