using System.Text.RegularExpressions;
using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Dating;

/// <summary>The names of papers: which words are one, and what it is called in English.</summary>
internal static partial class PublicationName
{
    private static readonly Dictionary<string, string> Bodies = BuiltInTerms.Bodies.GroupBy(t => t.Source).ToDictionary(g => g.Key, g => g.First().Target);
    private static readonly Dictionary<string, string> Places = BuiltInTerms.Places.GroupBy(t => t.Source).ToDictionary(g => g.Key, g => g.First().Target);

    /// <summary>The first paper that a line of a masthead names; null where it names none.</summary>
    public static string? Find(string line)
    {
        foreach (string word in Words.Split(line))
            if (Chinese.IsMatch(word) && !NoPaper.IsMatch(word))
                return word;
        return Latin.Match(line) is { Success: true } latin ? latin.Value : null;
    }

    /// <summary>As the glossary or the tables have it; 江城日报 of a known place is its Daily; otherwise as printed.</summary>
    public static string English(string name, Vocabulary vocabulary)
    {
        if (vocabulary.English(name) is { } own)
            return own;
        if (Bodies.TryGetValue(name, out string? known))
            return known;
        foreach ((string ending, string english) in new[] { ("日报", "Daily"), ("日報", "Daily"), ("晚报", "Evening News"), ("晚報", "Evening News") })
            if (name.EndsWith(ending, StringComparison.Ordinal) && Places.TryGetValue(name[..^ending.Length], out string? place))
                return $"{place} {english}";
        return name;
    }

    // A source may be named behind its label: 来源：湖北日报.
    [GeneratedRegex(@"[\s\u3000|｜丨·•/／：:《》【】\[\]（）()*#，,]+")]
    private static partial Regex Words { get; }

    [GeneratedRegex("^([\u4E00-\u9FFF]{1,10}[报報]|[\u4E00-\u9FFF]{2,8}([周週]刊|周末|[新星]聞)|(新华|新華|人民|中新|新民|光明|央视|南方|澎湃)(社|网|網|新闻))$")]
    private static partial Regex Chinese { get; }

    [GeneratedRegex("^([本今该該据據各全大党黨机機]|我)[报報]$|[预預海简簡墙牆喜战戰通情捷电電汇彙年月季专專上举舉申填速播警捷]([报報])$|记者|記者|(时政|社会|综合|国际|国内|体育|财经|今日|最新|地方|港澳|兩岸|国內|國際)新聞$")]
    private static partial Regex NoPaper { get; }

    [GeneratedRegex(@"\b(The )?[A-Z][A-Za-z’'-]+( [A-Z][A-Za-z’'-]+){0,3} (Daily|Times|Post|News|Herald|Weekly|Journal|Gazette|Tribune|Standard|Observer|Chronicle)\b")]
    private static partial Regex Latin { get; }
}
