namespace Summarizer.Measuring.English;

/// <summary>Reads ordinals in words of more than one part: twenty-first, one hundred and fifth.</summary>
internal static class EnglishOrdinals
{
    public static Quantity? FromWords(string text, int at, Numeral number)
    {
        int from = number.End;
        if (number.HasDigits || from >= text.Length || text[from] is not ('-' or ' ') || number.Low < 20 || number.Low % 10 != 0)
            return null;
        int end = ++from;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return EnglishWords.TryGet(text.AsSpan(from, end - from), out NumberWord word) && word is { Kind: WordKind.Ordinal, Value: < 10 }
            ? new Quantity(QuantityKind.Ordinal, at, end, number.Low + word.Value, number.Low + word.Value) : null;
    }
}
