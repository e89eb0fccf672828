using System.Globalization;
using System.Text;

namespace Summarizer.Llama.Grammars;

/// <summary>Characters as GBNF writes them; only escapes that llama.cpp has long known are used.</summary>
internal static class GbnfText
{
    /// <summary>What the reply must say word for word.</summary>
    public static string Literal(string text) =>
        '"' + string.Concat(text.EnumerateRunes().Select(rune => rune.Value is '"' or '\\' or < ' ' or 127 ? Escaped(rune) : rune.ToString())) + '"';

    /// <summary>One of the characters, neighbours drawn together to ranges.</summary>
    public static string Class(IEnumerable<Rune> characters)
    {
        var sorted = characters.Order().ToList();
        var text = new StringBuilder("[");
        for (var start = 0; start < sorted.Count;)
        {
            var end = start;
            while (end + 1 < sorted.Count && sorted[end + 1].Value == sorted[end].Value + 1) end++;
            text.Append(InClass(sorted[start]));
            if (end > start + 1) text.Append('-');
            if (end > start) text.Append(InClass(sorted[end]));
            start = end + 1;
        }

        return text.Append(']').ToString();
    }

    /// <summary>At least so many and at most so many of a rule; null: any number.</summary>
    public static string Repeat(string rule, int least, int? most) => (least, most) switch
    {
        (0, null) => $"{rule}*",
        (1, null) => $"{rule}+",
        (_, null) => $"{rule}{{{least},}}",
        (0, 1) => $"{rule}?",
        (1, 1) => rule,
        _ => $"{rule}{{{least},{most}}}",
    };

    // Within a class every ASCII character that could mean something else (^ - ] \) is written by its number.
    private static string InClass(Rune rune) =>
        rune.IsAscii && !Rune.IsLetterOrDigit(rune) ? Escaped(rune) : rune.ToString();

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        _ => "\\x" + rune.Value.ToString("X2", CultureInfo.InvariantCulture),
    };
}
