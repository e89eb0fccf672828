using System.Text;

namespace Summarizer.Llama.Grammars;

/// <summary>The rules of a grammar being built, in the order in which they were added; names are unique.</summary>
internal sealed class GbnfRules
{
    private readonly List<(string Name, string Expression)> rules = [];
    private readonly HashSet<string> names = [];
    private readonly Dictionary<string, string> byExpression = [];

    /// <summary>A free name made of a hint's letters and digits; nothing may use it before <see cref="Define"/> gave it an expression.</summary>
    public string Reserve(string hint)
    {
        var stem = string.Concat(hint.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        if (stem.Length == 0) stem = "value";
        var name = stem;
        for (var number = 2; !names.Add(name); number++) name = $"{stem}-{number}";
        return name;
    }

    public void Define(string name, string expression) => rules.Add((name, expression));

    /// <summary>The name of a rule with this expression: an equal one that exists, or a new one.</summary>
    public string Share(string hint, string expression)
    {
        if (byExpression.TryGetValue(expression, out var known)) return known;
        var name = Reserve(hint);
        Define(name, expression);
        return byExpression[expression] = name;
    }

    /// <summary>The last rule first: a rule is defined after those that it needs.</summary>
    public override string ToString() =>
        rules.AsEnumerable().Reverse().Aggregate(new StringBuilder(), (text, rule) => text.Append(rule.Name).Append(" ::= ").Append(rule.Expression).Append('\n')).ToString();
}
