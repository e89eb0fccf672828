using Summarizer.Evaluating.Parsing;

namespace Summarizer.Evaluating.Asserting;

/// <summary>Assertions made of assertions.</summary>
internal static class SetAssertions
{
    public static Func<Answer, Judgement> Not(SuiteNode value)
    {
        Assertion inner = AssertionReader.One(value);
        return answer => inner.Judge(answer) is { Holds: true } judgement
            ? judgement with { Holds = false, Message = SuiteTexts.Of("Unwanted", inner.Shown) }
            : Judgement.Yes;
    }

    public static Func<Answer, Judgement> All(SuiteNode value)
    {
        IReadOnlyList<Assertion> inner = AssertionReader.Read(value);
        return answer => Joined([.. inner.Select(a => a.Judge(answer)).Where(j => !j.Holds)]);
    }

    public static Func<Answer, Judgement> Any(SuiteNode value)
    {
        IReadOnlyList<Assertion> inner = AssertionReader.Read(value);
        return answer =>
        {
            Judgement[] all = [.. inner.Select(a => a.Judge(answer))];
            return all.FirstOrDefault(j => j.Holds) ?? Joined(all);
        };
    }

    private static Judgement Joined(Judgement[] failed) => failed.Length == 0 ? Judgement.Yes
        : new Judgement(false, string.Join(' ', failed.Select(j => j.Message)), [.. failed.SelectMany(j => j.Marks)]);
}
