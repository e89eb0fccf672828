using System.Text.RegularExpressions;

namespace Summarizer.Generating;

/// <summary>Takes from an answer what is not part of it: marks of the material, a label in front, quotation marks around.</summary>
internal static partial class ReplyText
{
    private static readonly (char Open, char Close)[] Quotes = [('"', '"'), ('“', '”'), ('「', '」'), ('\'', '\''), ('‘', '’')];

    /// <param name="source">What was translated: marks and quotation marks that stand in it stay.</param>
    public static string OfTranslation(string reply, string source)
    {
        string text = Fence.Match(reply.Trim()) is { Success: true } fenced ? fenced.Groups[1].Value : reply;
        text = WithoutMarks(text, source);
        text = Label.Replace(text, "", 1);
        text = LineBreaks.Replace(text.Trim(), " ");
        foreach ((char open, char close) in Quotes)
            if (IsWrapped(text, open, close) && !IsWrapped(source.Trim(), open, close) && !source.TrimStart().StartsWith('“'))
                text = text[1..^1].Trim();
        return text;
    }

    /// <summary>Without <c>¶3</c> and <c>[12]</c>, except where the source has the same.</summary>
    public static string WithoutMarks(string text, string source) =>
        Marks.Replace(text, m => source.Contains(m.Value.Trim(), StringComparison.Ordinal) ? m.Value : "");

    private static bool IsWrapped(string text, char open, char close) =>
        text.Length > 2 && text[0] == open && text[^1] == close && text.AsSpan(1, text.Length - 2).IndexOfAny(open, close) < 0;

    [GeneratedRegex(@"\[\d{1,4}\]|¶\d{1,4}[ \u00a0]?")]
    private static partial Regex Marks { get; }

    [GeneratedRegex(@"\A\s*(\*\*)?(translation|english translation|译文|翻译|翻译结果)(\*\*)?\s*[:：](\*\*)?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"\A```\w*\s*\n(.*?)\n?```\z", RegexOptions.Singleline)]
    private static partial Regex Fence { get; }

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreaks { get; }
}
