using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Evaluating.Metrics;

/// <summary>The tokenizers of sacrebleu 2.6.0, to the character.</summary>
internal static partial class BleuTokens
{
    // The reference's ranges end in '\u20000'-'\u2a6d6' and '\u2f800'-'\u2fa1d', which Python reads as a character and a digit:
    // it splits U+2001-U+2A6D and U+2F81-U+2FA1 instead. Scores are comparable only if this is done alike.
    private static readonly (char First, char Last)[] ChineseRanges =
    [
        ('\u3400', '\u4db5'), ('\u4e00', '\u9fbb'), ('\uf900', '\ufa2d'), ('\ufa30', '\ufa6a'), ('\ufa70', '\ufad9'),
        ('\u2001', '\u2a6d'), ('\u2f81', '\u2fa1'), ('\uff00', '\uffef'), ('\u2e80', '\u2eff'), ('\u3000', '\u303f'),
        ('\u31c0', '\u31ef'), ('\u2f00', '\u2fdf'), ('\u2ff0', '\u2fff'), ('\u3100', '\u312f'), ('\u31a0', '\u31bf'),
        ('\ufe10', '\ufe1f'), ('\ufe30', '\ufe4f'), ('\u3200', '\u33ff'),
    ];

    public static IReadOnlyList<string> Of(string text, Tokenization tokenization) =>
        CodePoints.Words(Separated(tokenization == Tokenization.Chinese ? SpacedChinese(CodePoints.TrimEnd(text)) : Plain(CodePoints.TrimEnd(text))));

    private static string Plain(string line)
    {
        line = line.Replace("<skipped>", "", StringComparison.Ordinal).Replace("-\n", "", StringComparison.Ordinal).Replace('\n', ' ');
        if (line.Contains('&', StringComparison.Ordinal))
            line = line.Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal)
                .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal);
        return $" {line} ";
    }

    private static string SpacedChinese(string line)
    {
        StringBuilder spaced = new(line.Length * 3);
        foreach (char c in line.TrimStart())
            if (IsChinese(c))
                spaced.Append(' ').Append(c).Append(' ');
            else
                spaced.Append(c);
        return spaced.ToString();
    }

    private static string Separated(string line) =>
        DashAfterDigit().Replace(SignBeforeOther().Replace(SignAfterOther().Replace(Symbol().Replace(line, " $1 "), "$1 $2 "), " $1 $2"), "$1 $2 ");

    private static bool IsChinese(char c)
    {
        foreach ((char first, char last) in ChineseRanges)
            if (c >= first && c <= last)
                return true;
        return false;
    }

    [GeneratedRegex(@"([\{-\~\[-\` -\&\(-\+\:-\@\/])", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"([^0-9])([\.,])", RegexOptions.CultureInvariant)]
    private static partial Regex SignAfterOther();

    [GeneratedRegex(@"([\.,])([^0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SignBeforeOther();

    [GeneratedRegex(@"([0-9])(-)", RegexOptions.CultureInvariant)]
    private static partial Regex DashAfterDigit();
}
