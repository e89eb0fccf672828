using System.Text.RegularExpressions;
using Summarizer.Generating;
using Summarizer.Splitting;
using Summarizer.Terms;

namespace Summarizer.Extracting;

/// <summary>
/// The digest that needs no model: sentences of the article, chosen by rule and unchanged but for 本报讯（记者…）, each citing itself. It is in the article's
/// own language whatever was asked for, and translates nothing.
/// </summary>
public static partial class ExtractiveDigest
{
    private const int MostFacts = 6;

    // A sentence that says nearly what a chosen one says adds nothing.
    private const double Alike = 0.6;

    /// <summary>How it is made, for the result's head.</summary>
    public static RunInfo Run { get; } = new(DigestMode.Extractive, null, null, null, new Dictionary<string, string>(), null);

    public static Digest Of(Page page, DigestOptions options) => new(
        Run, page.Source, [.. page.Articles.Select(a => Of(a, options))], page.Residue);

    public static ArticleDigest Of(Article article, DigestOptions options)
    {
        double[] rank = SentenceRank.Of([.. article.Sentences.Select(s => s.Text)]);
        List<(Sentence Sentence, double Rank)> ranked = [.. article.Sentences.Zip(rank).OrderByDescending(p => p.Second)];
        List<Sentence> chosen = options.AbstractLanguages.Count > 0 ? Abstract(ranked, article.Language == "zh" ? options.AbstractLength : options.AbstractLength * 3) : [];
        List<Sentence> facts = options.FactLanguages.Count > 0 ? Facts(ranked) : [];
        return new ArticleDigest(article, null, Cited(chosen, article), Cited(facts, article), [], []) { Terms = ArticleTerms.Of(article, options.Vocabulary) };
    }

    /// <summary>The highest ranked sentences that fit the length; the best one always does.</summary>
    private static List<Sentence> Abstract(List<(Sentence Sentence, double Rank)> ranked, int length)
    {
        List<Sentence> chosen = [];
        foreach ((Sentence sentence, _) in ranked)
            if ((chosen.Count == 0 || chosen.Sum(s => s.Text.Length) + sentence.Text.Length <= length) && !chosen.Exists(c => Overlap(c.Text, sentence.Text) > Alike))
                chosen.Add(sentence);
        return chosen;
    }

    /// <summary>Sentences with figures, dates or amounts: the more of them and the more central, the sooner.</summary>
    private static List<Sentence> Facts(List<(Sentence Sentence, double Rank)> ranked)
    {
        List<Sentence> facts = [];
        foreach (Sentence sentence in ranked
            .Select(p => (p.Sentence, Score: p.Rank * Math.Min(Figure().Count(p.Sentence.Text), 4)))
            .Where(p => p.Score > 0).OrderByDescending(p => p.Score).Select(p => p.Sentence))
        {
            if (facts.Count < MostFacts && !facts.Exists(f => Overlap(f.Text, sentence.Text) > Alike)) facts.Add(sentence);
        }
        return facts;
    }

    private static CitedText[] Cited(List<Sentence> sentences, Article article) =>
        [.. sentences.OrderBy(s => s.Id).Select(s => new CitedText(WithoutLead(s.Text), article.Language, [s.Id]))];

    /// <summary>本报讯（记者…） names the paper and its authors, who are told elsewhere.</summary>
    private static string WithoutLead(string text) =>
        Leads.LengthOf(text) is var lead && lead < text.Length ? text[lead..].TrimStart() : text;

    /// <summary>The share of the shorter text's character pairs that the other has too.</summary>
    private static double Overlap(string a, string b)
    {
        HashSet<(char, char)> one = [.. a.Zip(a.Skip(1))], other = [.. b.Zip(b.Skip(1))];
        int smaller = Math.Min(one.Count, other.Count);
        return smaller == 0 ? 0 : (double)one.Count(other.Contains) / smaller;
    }

    [GeneratedRegex("[0-9][0-9.,]*|[一二三四五六七八九十百千两]+(个|名|位|家|项|次|年|月|日|万|亿|成|倍|元|人|天)")]
    private static partial Regex Figure();
}
