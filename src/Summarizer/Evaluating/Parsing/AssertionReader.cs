using Summarizer.Evaluating.Asserting;

namespace Summarizer.Evaluating.Parsing;

/// <summary>Reads assertions: a word alone, or a word with what it needs, and <c>weight</c> beside it.</summary>
internal static class AssertionReader
{
    private const string Weight = "weight";

    public static IReadOnlyList<Assertion> Read(SuiteNode list) => [.. list.Items().Select(One)];

    public static Assertion One(SuiteNode node)
    {
        if (node.IsText)
            return Of(node.Text(), node, null, 1);
        SuiteMap map = node.Map(known: []);
        string[] kinds = [.. map.Keys.Where(k => k != Weight)];
        return kinds is [var kind] ? Of(kind, node, map.Need(kind), map.Find(Weight)?.Number(0, 1000) ?? 1) : throw node.Error("OneAssertion");
    }

    private static Assertion Of(string kind, SuiteNode place, SuiteNode? value, double weight)
    {
        if (!AssertionKinds.All.TryGetValue(kind, out AssertionKind? known))
            throw place.Error("UnknownAssertion", kind, string.Join(SuiteTexts.Of("Comma"), AssertionKinds.All.Keys));
        if (known.NeedsValue && value is null)
            throw place.Error("AssertionNeedsValue", kind);
        if (!known.TakesValue && value is not null and not { IsText: true, Shown: "" or "true" })
            throw value.Error("AssertionTakesNoValue", kind);
        Func<Answer, Judgement> judge = known.Make(value ?? place);
        return new Assertion(kind, value is null or { Shown: "" or "true" } ? kind : $"{kind} {value.Shown}", weight, place.Line, judge);
    }
}
