using System.Text;

namespace Summarizer.Benchmarks.Workloads;

/// <summary>
/// The pinned workload: six articles, a system prompt, and for each article an abstract, facts and a translation. With the vocabulary
/// of the synthetic models a character is a token. Change nothing here: figures are compared across versions.
/// </summary>
internal sealed class Workload
{
    private const string System = "你是一名新闻编译，熟悉中文和英文报纸的写法，只根据材料来写，数字必须与材料一致。";
    private const string Abstract = "任务：给这篇文章写摘要，第一句写最重要的新闻，每句能单独读懂，全部用中文写。";
    private const string Facts = "任务：列出这篇文章的关键事实，重要的在前，一条只讲一件事，数字带单位。";
    private const string Translation = "任务：把这篇文章全文译成英语，一句不漏，只输出译文。";
    private const int AbstractTokens = 80, FactsTokens = 120;
    private const double TranslationTokens = 1.1;

    private static readonly (int Tokens, int Paragraphs)[] Articles = [(300, 3), (260, 3), (250, 3), (240, 3), (75, 2), (235, 4)];

    private readonly List<Ask> whole = [], byParagraph = [];

    public Workload(int articles = 6)
    {
        var random = new Random(20231109);
        for (var i = 0; i < Articles.Length; i++)
        {
            var (tokens, paragraphs) = Articles[i];
            var lengths = Enumerable.Range(0, paragraphs).Select(p => (tokens + p) / paragraphs).ToArray();
            var text = string.Concat(lengths.Select((length, p) => Paragraph(random, p + 1, length)));
            if (i < articles) Add(i, text, lengths);
        }
    }

    /// <summary>Three calls for each article.</summary>
    public IReadOnlyList<Ask> Whole => whole;

    /// <summary>The same answers with the translation asked paragraph by paragraph.</summary>
    public IReadOnlyList<Ask> ByParagraph => byParagraph;

    private void Add(int article, string text, int[] paragraphs)
    {
        Ask[] shared =
        [
            new(article, "abstract", System, text + Abstract, AbstractTokens),
            new(article, "facts", System, text + Facts, FactsTokens),
        ];
        whole.AddRange(shared);
        whole.Add(new(article, "translation", System, text + Translation, paragraphs.Sum(Translated)));
        byParagraph.AddRange(shared);
        for (var p = 0; p < paragraphs.Length; p++)
            byParagraph.Add(new(article, "paragraph", System, $"{text}任务：把这一段译成英语，只输出译文：¶{p + 1}", Translated(paragraphs[p])));
    }

    private static int Translated(int tokens) => (int)Math.Round(tokens * TranslationTokens);

    /// <summary>A line of so many characters, its mark and line feed included.</summary>
    private static string Paragraph(Random random, int number, int length)
    {
        var line = new StringBuilder($"¶{number}");
        while (line.Length < length - 2) line.Append((char)('一' + random.Next(6000)));
        return line.Append('。').Append('\n').ToString();
    }
}
