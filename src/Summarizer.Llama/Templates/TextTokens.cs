using System.Collections.Concurrent;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Templates;

/// <summary>
/// Tokens of message text, with control tokens off. An article stands in many requests, and its lines are tokenized once. Byte-pair
/// vocabularies split text before they merge, always between a line feed and what is no white space: lines there are tokenized
/// apart with the same result. Other vocabularies tokenize the text whole, each text once.
/// </summary>
internal sealed class TextTokens(ILlamaModel model)
{
    // Some pages. A text that was forgotten is tokenized again.
    private const int MostTexts = 8192;

    private readonly ConcurrentDictionary<string, int[]> known = new(StringComparer.Ordinal);
    private readonly bool byLine = model.Metadata("tokenizer.ggml.model") == "gpt2";

    /// <summary>How many texts or lines are remembered.</summary>
    public int Known => known.Count;

    public IReadOnlyList<int> Of(string text)
    {
        if (!byLine) return Remembered(text);
        var tokens = new List<int>(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            tokens.AddRange(Remembered(text[start..end]));
            start = end;
        }
        return tokens;
    }

    private static int LineEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
            if (text[i - 1] == '\n' && !char.IsWhiteSpace(text[i])) return i;
        return text.Length;
    }

    private int[] Remembered(string text)
    {
        if (known.TryGetValue(text, out var tokens)) return tokens;
        if (known.Count >= MostTexts) known.Clear();
        return known[text] = model.Tokenize(text, addSpecial: false, parseSpecial: false);
    }
}
