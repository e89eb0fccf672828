using System.Text;

namespace Summarizer.Llama.Grammars;

/// <summary>
/// A choice between fixed texts as a tree of their common beginnings, equal continuations drawn together: 1 to 300 is four short rules.
/// llama.cpp follows every alternative that is still possible, so hundreds of texts side by side would cost hundreds of states a token.
/// </summary>
internal sealed class LiteralChoice
{
    private readonly SortedDictionary<Rune, LiteralChoice> next = [];
    private bool mayEnd;

    /// <summary>The texts, at least one, none empty; a text twice counts once.</summary>
    public static LiteralChoice Of(IEnumerable<string> texts)
    {
        var root = new LiteralChoice();
        foreach (var text in texts)
        {
            var node = root;
            foreach (var rune in text.EnumerateRunes())
            {
                if (!node.next.TryGetValue(rune, out var following)) node.next[rune] = following = new();
                node = following;
            }

            node.mayEnd = true;
        }

        return root;
    }

    /// <summary>The expression for this choice; where it branches further on, rules are added.</summary>
    public string Express(GbnfRules rules, string hint) => Express(Alternatives(rules, hint));

    private static string Express(IEnumerable<Alternative> alternatives) => string.Join(" | ", alternatives);

    private List<Alternative> Alternatives(GbnfRules rules, string hint)
    {
        // The empty alternative comes first: after a last '|' llama.cpp reads on into the next rule.
        List<Alternative> alternatives = mayEnd ? [Alternative.Empty] : [];
        alternatives.AddRange(next
            .Select(pair => (Character: pair.Key, Following: pair.Value.Continuation(rules, hint)))
            .GroupBy(pair => pair.Following)
            .Select(group => group.Key.After([.. group.Select(pair => pair.Character)])));
        return alternatives;
    }

    private Alternative Continuation(GbnfRules rules, string hint) =>
        Alternatives(rules, hint) is var alternatives && alternatives is [var only]
            ? only
            : new("", rules.Share($"{hint}-rest", Express(alternatives)));

    /// <summary>Literal text, then an expression; either may be empty.</summary>
    private sealed record Alternative(string Literal, string Rest)
    {
        public static readonly Alternative Empty = new("", "");

        public Alternative After(IReadOnlyList<Rune> characters) => characters is [var one]
            ? this with { Literal = one + Literal }
            : new("", Joined(GbnfText.Class(characters), ToString()));

        public override string ToString() => Joined(Literal.Length == 0 ? "" : GbnfText.Literal(Literal), Rest);

        private static string Joined(string first, string second) => $"{first} {second}".Trim();
    }
}
