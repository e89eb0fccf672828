namespace Summarizer.Evaluating;

/// <summary>A text, what is asked about it, and what the answer is held to.</summary>
/// <param name="Line">Where it stands in the suite's file.</param>
/// <param name="About">What it is there for; null where nobody said.</param>
/// <param name="Repeats">How often it is asked, each time with another seed.</param>
/// <param name="Flicker">The share of the repeats that may fail.</param>
internal sealed record SuiteCase(
    string Id, int Line, string? About, CaseTask Task, IReadOnlyList<Reference> References, IReadOnlyList<Assertion> Assertions, int Repeats, double Flicker)
{
    public IReadOnlyList<string> Tags { get; init; } = [];
}
