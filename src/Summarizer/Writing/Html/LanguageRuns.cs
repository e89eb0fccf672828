using System.Text.RegularExpressions;

namespace Summarizer.Writing.Html;

/// <summary>Text of the program's own that quotes a source: what is quoted says its language, so that a reader's voice and fonts change with it.</summary>
internal static partial class LanguageRuns
{
    /// <param name="language">The tag of the text around.</param>
    /// <param name="han">The tag of its Chinese.</param>
    public static Markup Of(string text, string language, string han)
    {
        if (language.StartsWith("zh", StringComparison.Ordinal))
            return Markup.Text(text);
        Markup result = default;
        int done = 0;
        foreach (Match run in Han().Matches(text))
        {
            result += Markup.Text(text[done..run.Index]) + Markup.Of($"<span lang=\"{han}\">{run.Value}</span>");
            done = run.Index + run.Length;
        }
        return result + Markup.Text(text[done..]);
    }

    // From one Han character to the last before Latin letters come: what stands between, figures and punctuation, is read with it.
    [GeneratedRegex(@"[0-9.]*[\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}](?:[^\p{IsBasicLatin}]|[0-9.,%](?=[^A-Za-z]*[\p{IsCJKUnifiedIdeographs}]))*")]
    private static partial Regex Han();
}
