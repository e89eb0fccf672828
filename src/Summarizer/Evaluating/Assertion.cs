namespace Summarizer.Evaluating;

/// <summary>Something that must be true of an answer.</summary>
/// <param name="Kind">Its name in a suite: contains, figures, chrf…</param>
/// <param name="Shown">As a report shows it: <c>contains "9 billion"</c>.</param>
/// <param name="Weight">What it counts in the case's score.</param>
/// <param name="Line">Where it stands in the suite's file.</param>
internal sealed record Assertion(string Kind, string Shown, double Weight, int Line, Func<Answer, Judgement> Judge);

/// <summary>Whether an assertion holds, and why not.</summary>
/// <param name="Marks">Words of the answer that it is about.</param>
/// <param name="Measure">The number that was compared with a limit; null where there is none.</param>
internal sealed record Judgement(bool Holds, string Message, IReadOnlyList<string> Marks, double? Measure = null)
{
    public static Judgement Yes { get; } = new(true, "", []);

    public static Judgement Of(bool holds, string message, double? measure = null) => new(holds, message, [], measure);
}
