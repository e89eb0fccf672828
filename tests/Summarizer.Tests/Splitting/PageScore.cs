using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Summarizer.Tests.Splitting;

/// <summary>
/// How well the articles of a page were told apart: B-cubed over shingles of twelve letters, weighted by the gold's text, and titles,
/// continuations and paragraph counts of the articles that answer one another.
/// </summary>
internal sealed partial record PageScore(double F, int Gold, int Found, int Matched, int Titles, int Continuations, int Counts, int CountError, int Ends)
{
    private const int Shingle = 12, Step = 6;

    public static PageScore Of(GoldPage gold, IReadOnlyList<FoundArticle> found)
    {
        string[] texts = [.. found.Select(f => Normal(f.Kicker + f.Title + f.Byline + string.Concat(f.Paragraphs)))];
        List<(string Gold, int Found)> items = [];
        foreach (GoldArticle article in gold.Articles)
        {
            int[] runes = [.. Normal(string.Concat(article.Body)).EnumerateRunes().Select(r => r.Value)];
            for (int i = 0; i < Math.Max(1, runes.Length - Shingle + 1); i += Step)
            {
                string shingle = string.Concat(runes.Skip(i).Take(Shingle).Select(char.ConvertFromUtf32));
                int at = Array.FindIndex(texts, t => t.Contains(shingle, StringComparison.Ordinal));
                items.Add((article.Id, at >= 0 ? at : -1 - items.Count));
            }
        }
        ILookup<string, int> byGold = items.ToLookup(i => i.Gold, i => i.Found);
        ILookup<int, string> byFound = items.ToLookup(i => i.Found, i => i.Gold);
        double precision = items.Average(i => (double)byFound[i.Found].Count(g => g == i.Gold) / byFound[i.Found].Count());
        double recall = items.Average(i => (double)byGold[i.Gold].Count(f => f == i.Found) / byGold[i.Gold].Count());
        PageScore score = new(2 * precision * recall / (precision + recall), gold.Articles.Count, found.Count, 0, 0, 0, 0, 0, 0);
        HashSet<int> used = [];
        foreach (GoldArticle article in gold.Articles)
        {
            int? best = byGold[article.Id].Where(f => f >= 0 && !used.Contains(f)).GroupBy(f => f).MaxBy(g => g.Count())?.Key;
            if (best is not { } match) continue;
            used.Add(match);
            score = score.With(article, found[match]);
        }
        return score;
    }

    public static PageScore operator +(PageScore a, PageScore b) => new(
        a.F + b.F, a.Gold + b.Gold, a.Found + b.Found, a.Matched + b.Matched, a.Titles + b.Titles, a.Continuations + b.Continuations, a.Counts + b.Counts,
        a.CountError + b.CountError, a.Ends + b.Ends);

    private PageScore With(GoldArticle gold, FoundArticle found)
    {
        string title = Normal(found.Title ?? ""), text = NoSpace(string.Concat(found.Paragraphs));
        return this with
        {
            Matched = Matched + 1,
            Titles = Titles + (title == Normal(gold.Title ?? "") || title == Normal(gold.Kicker + gold.Title) ? 1 : 0),
            Continuations = Continuations + (found.IsContinuation == gold.IsContinuation ? 1 : 0),
            Counts = Counts + (found.Paragraphs.Count == gold.Paragraphs ? 1 : 0),
            CountError = CountError + Math.Abs(found.Paragraphs.Count - gold.Paragraphs),
            Ends = Ends + (text.StartsWith(gold.First12, StringComparison.Ordinal) ? 1 : 0) + (text.EndsWith(gold.Last12, StringComparison.Ordinal) ? 1 : 0),
        };
    }

    private static string NoSpace(string text) => Spaces.Replace(text, "");

    private static string Normal(string text)
    {
        StringBuilder normal = new();
        foreach (Rune rune in NoSpace(text).EnumerateRunes())
        {
            Rune plain = rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;
            if (Rune.IsLetterOrDigit(plain) || plain.Value == '_' || Rune.IsNumber(plain) || plain.Value is >= 0x3400 and <= 0x9FFF) normal.Append(plain);
        }
        return normal.ToString();
    }

    [GeneratedRegex(@"[\s#]")]
    private static partial Regex Spaces { get; }
}

/// <summary>A page's articles as somebody wrote them down.</summary>
internal sealed record GoldPage(IReadOnlyList<GoldArticle> Articles)
{
    internal static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static GoldPage Read(string file) => JsonSerializer.Deserialize<GoldPage>(File.ReadAllText(file), Options)!;
}

internal sealed record GoldArticle(string Id, string? Title, string? Kicker, bool IsContinuation, int Paragraphs, string First12, string Last12, IReadOnlyList<string> Body);

internal sealed record FoundArticle(string? Title, string? Kicker, string? Byline, bool IsContinuation, IReadOnlyList<string> Paragraphs)
{
    public static IReadOnlyList<FoundArticle> Read(string file) => JsonSerializer.Deserialize<Found>(File.ReadAllText(file), GoldPage.Options)!.Articles;

    public static FoundArticle Of(Article a) =>
        new(a.Title, a.Kicker, a.Byline, a.IsContinuation, [.. a.Paragraphs.Where(p => p.Role != ParagraphRole.Caption).Select(p => p.Text)]);

    private sealed record Found(IReadOnlyList<FoundArticle> Articles);
}
