using System.Collections.Frozen;

namespace Summarizer.Measuring.English;

/// <summary>What an English word is worth in a number.</summary>
internal enum WordKind { Digit, Ten, Hundred, Scale, Ordinal, Month, Weekday, Multiple, Fraction, Several, Span, Noon, Decade }

/// <param name="Value">A number, 1 to 12 for a month, 1 to 7 for a weekday.</param>
internal readonly record struct NumberWord(WordKind Kind, double Value);

/// <summary>The words that English numbers, months and days of the week are made of.</summary>
internal static class EnglishWords
{
    private static readonly double[] Parts = [0.5, 1.0 / 3, 0.25, 0.25, 0.2, 1.0 / 6, 1.0 / 7, 0.125, 1.0 / 9, 0.1];
    private static readonly FrozenDictionary<string, NumberWord> Words = All().ToFrozenDictionary(w => w.Word, w => w.Meaning, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestWord = Words.Keys.Max(w => w.Length);

    public static bool TryGet(ReadOnlySpan<char> word, out NumberWord meaning)
    {
        meaning = default;
        return word.Length <= LongestWord && Lookup.TryGetValue(word, out meaning);
    }

    private static IEnumerable<(string Word, NumberWord Meaning)> All() =>
    [
        .. Numbered(WordKind.Digit, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", i => i),
        .. Numbered(WordKind.Ten, "twenty thirty forty fifty sixty seventy eighty ninety", i => 20 + i * 10),
        .. Numbered(WordKind.Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", i => i + 1),
        .. Numbered(WordKind.Ordinal, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", i => 20 + i * 10),
        .. Numbered(WordKind.Month, "january february march april may june july august september october november december", i => i + 1),
        .. Numbered(WordKind.Month, "jan feb mar apr - jun jul aug sep oct nov dec", i => i + 1),
        ("sept", new(WordKind.Month, 9)),
        .. Numbered(WordKind.Weekday, "monday tuesday wednesday thursday friday saturday sunday", i => i + 1),
        .. Numbered(WordKind.Multiple, "twice thrice", i => i + 2),
        .. Numbered(WordKind.Multiple, "doubled tripled quadrupled quintupled", i => i + 2),
        .. Numbered(WordKind.Multiple, "doubling tripling quadrupling quintupling", i => i + 2),
        .. Numbered(WordKind.Multiple, "double triple quadruple quintuple", i => i + 2),
        .. Numbered(WordKind.Multiple, "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold", i => i + 2),
        .. Numbered(WordKind.Fraction, "half thirds quarter quarters fifths sixths sevenths eighths ninths tenths", i => Parts[i]),
        ("hundred", new(WordKind.Hundred, 100)), ("hundreds", new(WordKind.Hundred, 100)),
        ("thousand", new(WordKind.Scale, 1e3)), ("thousands", new(WordKind.Scale, 1e3)),
        ("million", new(WordKind.Scale, 1e6)), ("millions", new(WordKind.Scale, 1e6)), ("mln", new(WordKind.Scale, 1e6)),
        ("billion", new(WordKind.Scale, 1e9)), ("billions", new(WordKind.Scale, 1e9)), ("bln", new(WordKind.Scale, 1e9)), ("bn", new(WordKind.Scale, 1e9)),
        ("trillion", new(WordKind.Scale, 1e12)), ("trillions", new(WordKind.Scale, 1e12)), ("tn", new(WordKind.Scale, 1e12)), ("trn", new(WordKind.Scale, 1e12)),
        ("dozen", new(WordKind.Scale, 12)), ("dozens", new(WordKind.Scale, 12)), ("tens", new(WordKind.Scale, 10)),
        ("both", new(WordKind.Several, 2)), ("couple", new(WordKind.Several, 2)), ("pair", new(WordKind.Several, 2)), ("several", new(WordKind.Several, 0)), ("single", new(WordKind.Several, 1)),
        .. Numbered(WordKind.Decade, "twenties thirties forties fifties sixties seventies eighties nineties", i => 20 + i * 10),
        ("halved", new(WordKind.Fraction, 0.5)), ("halving", new(WordKind.Fraction, 0.5)),
        ("decade", new(WordKind.Span, 1)), ("decades", new(WordKind.Span, 2)), ("century", new(WordKind.Span, 1)), ("centuries", new(WordKind.Span, 2)), ("noon", new(WordKind.Noon, 12)), ("midday", new(WordKind.Noon, 12)), ("midnight", new(WordKind.Noon, 0)),
        ("once", new(WordKind.Several, 1)),
    ];

    private static IEnumerable<(string, NumberWord)> Numbered(WordKind kind, string words, Func<int, double> value) =>
        words.Split(' ').Select((w, i) => (w, new NumberWord(kind, value(i)))).Where(w => w.w != "-");
}
