namespace Summarizer.Evaluating;

/// <summary>How suites are run.</summary>
/// <param name="Jobs">Answers asked for at the same time.</param>
/// <param name="Repeats">How often each case is asked; null: as the suite says.</param>
/// <param name="Seed">Of the first repeat; null: the one that stands in the prompt's config.json.</param>
public sealed record EvaluationOptions(int Jobs = 16, int? Repeats = null, long? Seed = null);

/// <summary>How far a run is.</summary>
/// <param name="Case">The case whose answer came last: <c>abstract/bridge</c>.</param>
public sealed record EvaluationProgress(int Done, int All, string Case);
