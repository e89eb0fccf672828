using System.Globalization;
using System.Text;

namespace Summarizer.Evaluating.Metrics;

/// <summary>
/// ROUGE (Lin 2004) on Chinese characters: compatibility forms and capitals made alike, each Han character a word,
/// each run of other letters and figures one, signs left out.
/// </summary>
internal static class Rouge
{
    /// <summary>Runs of <paramref name="order"/> words that both have.</summary>
    public static PrecisionRecall Runs(string hypothesis, string reference, int order)
    {
        WordNumbers words = new();
        Ngrams given = Ngrams.Of(words.Of(Tokens(hypothesis)), order, bits: 32);
        Ngrams wanted = Ngrams.Of(words.Of(Tokens(reference)), order, bits: 32);
        return new PrecisionRecall(given.Shared(wanted), given.Total, wanted.Total);
    }

    /// <summary>The longest sequence of words that both have in the same order (ROUGE-L over the whole text).</summary>
    public static PrecisionRecall Longest(string hypothesis, string reference)
    {
        WordNumbers words = new();
        int[] given = words.Of(Tokens(hypothesis));
        int[] wanted = words.Of(Tokens(reference));
        int[] above = new int[wanted.Length + 1];
        int[] row = new int[wanted.Length + 1];
        foreach (int word in given)
        {
            for (int j = 0; j < wanted.Length; j++)
                row[j + 1] = word == wanted[j] ? above[j] + 1 : Math.Max(row[j], above[j + 1]);
            (above, row) = (row, above);
        }
        return new PrecisionRecall(above[^1], given.Length, wanted.Length);
    }

    internal static List<string> Tokens(string text)
    {
        List<string> tokens = [];
        StringBuilder run = new();
        string plain = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        for (int i = 0; i < plain.Length; i += Rune.TryGetRuneAt(plain, i, out Rune rune) ? rune.Utf16SequenceLength : 1)
        {
            if (!Rune.TryGetRuneAt(plain, i, out Rune at))
                continue;
            if (Checking.Letters.IsHan(at))
            {
                End();
                tokens.Add(at.ToString());
            }
            else if (Rune.IsLetterOrDigit(at) || IsWithinNumber(plain, i))
                run.Append(at.ToString());
            else if (Rune.GetUnicodeCategory(at) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
                End();
        }
        End();
        return tokens;

        void End()
        {
            if (run.Length > 0)
                tokens.Add(run.ToString());
            run.Clear();
        }
    }

    // 27.38 and 3,102.46 are one word.
    private static bool IsWithinNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);
}
