using System.Collections.Frozen;

namespace Summarizer.Measuring.English;

/// <summary>The words before and behind an English number that say how near it is meant to be.</summary>
internal static class EnglishBounds
{
    private static readonly FrozenDictionary<string, Bound> Before = new Dictionary<string, Bound>
    {
        ["about"] = Bound.About,
        ["around"] = Bound.About,
        ["approximately"] = Bound.About,
        ["roughly"] = Bound.About,
        ["some"] = Bound.About,
        ["circa"] = Bound.About,
        ["estimated"] = Bound.About,
        ["nearly"] = Bound.Nearly,
        ["almost"] = Bound.Nearly,
        ["close to"] = Bound.Nearly,
        ["approaching"] = Bound.Nearly,
        ["near"] = Bound.Nearly,
        ["nearing"] = Bound.Nearly,
        ["more than"] = Bound.Over,
        ["over"] = Bound.Over,
        ["above"] = Bound.Over,
        ["exceeding"] = Bound.Over,
        ["exceeds"] = Bound.Over,
        ["exceed"] = Bound.Over,
        ["exceeded"] = Bound.Over,
        ["surpassed"] = Bound.Over,
        ["surpassing"] = Bound.Over,
        ["topped"] = Bound.Over,
        ["greater than"] = Bound.Over,
        ["higher than"] = Bound.Over,
        ["upwards of"] = Bound.Over,
        ["in excess of"] = Bound.Over,
        ["well over"] = Bound.Over,
        ["less than"] = Bound.Under,
        ["fewer than"] = Bound.Under,
        ["under"] = Bound.Under,
        ["below"] = Bound.Under,
        ["lower than"] = Bound.Under,
        ["short of"] = Bound.Under,
        ["not yet"] = Bound.Under,
        ["at least"] = Bound.AtLeast,
        ["no less than"] = Bound.AtLeast,
        ["not less than"] = Bound.AtLeast,
        ["no fewer than"] = Bound.AtLeast,
        ["a minimum of"] = Bound.AtLeast,
        ["not lower than"] = Bound.AtLeast,
        ["at most"] = Bound.AtMost,
        ["up to"] = Bound.AtMost,
        ["no more than"] = Bound.AtMost,
        ["not more than"] = Bound.AtMost,
        ["a maximum of"] = Bound.AtMost,
        ["not exceeding"] = Bound.AtMost,
        ["not exceed"] = Bound.AtMost,
        ["not over"] = Bound.AtMost,
        ["within"] = Bound.AtMost,
        ["as many as"] = Bound.Exact,
        ["a little over"] = Bound.Over,
        ["just over"] = Bound.Over,
        ["just under"] = Bound.Under,
        ["topping"] = Bound.Over,
        ["tops"] = Bound.Over,
        ["no lower than"] = Bound.AtLeast,
        ["no higher than"] = Bound.AtMost,
        ["no later than"] = Bound.AtMost,
        ["no longer than"] = Bound.AtMost,
        ["beyond"] = Bound.Over,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Bound>.AlternateLookup<ReadOnlySpan<char>> Lookup = Before.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Word, Bound Bound)[] After =
    [
        ("or more", Bound.AtLeast), ("and above", Bound.AtLeast), ("or above", Bound.AtLeast), ("or so", Bound.About), ("or less", Bound.AtMost), ("or fewer", Bound.AtMost), ("or below", Bound.AtMost), ("and over", Bound.AtLeast), ("or over", Bound.AtLeast), ("and older", Bound.AtLeast), ("or older", Bound.AtLeast), ("and under", Bound.AtMost), ("or under", Bound.AtMost), ("and below", Bound.AtMost), ("and younger", Bound.AtMost), ("at least", Bound.AtLeast), ("at most", Bound.AtMost), ("at the most", Bound.AtMost), ("at the least", Bound.AtLeast),
    ];

    /// <summary>The bound said in the one to three words that end at <paramref name="at"/>, and how many characters they take.</summary>
    public static (Bound Bound, int Length) Ending(string text, int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] is ' ' or '$' or '€' or '£' or '¥')
            end--;
        int start = end;
        (Bound Bound, int Length) best = (Bound.Exact, 0);
        for (int words = 0; words < 3 && start > 0; words++)
        {
            int from = start;
            while (from > 0 && text[from - 1] == ' ')
                from--;
            if (words > 0 && start == from)
                break;
            while (from > 0 && char.IsAsciiLetter(text[from - 1]))
                from--;
            if (from == start)
                break;
            start = from;
            if (Lookup.TryGetValue(text.AsSpan(start, end - start), out Bound bound))
                best = (bound, at - start);
        }
        return best.Length > 0 && IsNegated(text, at - best.Length) ? (Opposite(best.Bound), best.Length) : best;
    }

    // must not be less than 30 %: at least.
    private static bool IsNegated(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd();
        if (before.EndsWith(" be", StringComparison.OrdinalIgnoreCase))
            before = before[..^3].TrimEnd();
        return before.EndsWith("not", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" no", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" never", StringComparison.OrdinalIgnoreCase);
    }

    private static Bound Opposite(Bound bound) => bound switch { Bound.Under => Bound.AtLeast, Bound.Over => Bound.AtMost, _ => bound };

    public static (Bound Bound, int Length) Beginning(string text, int at)
    {
        if (at < text.Length && text[at] == '+')
            return (Bound.Over, 1);
        if (at < text.Length && text[at] == ' ')
            foreach ((string word, Bound bound) in After)
                if (string.Compare(text, at + 1, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    return (bound, word.Length + 1);
        return (Bound.Exact, 0);
    }
}
