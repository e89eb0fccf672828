namespace Summarizer.Cli.Progress;

/// <summary>How far a run is at one moment.</summary>
/// <param name="Inputs">To do in this run.</param>
/// <param name="Articles">As estimated; 0 where nobody counted.</param>
/// <param name="Findings">Errors and warnings.</param>
/// <param name="Input">The input that is being written.</param>
/// <param name="Tasks">The tasks that the model is writing.</param>
/// <param name="Left">Null where any number would be a guess.</param>
internal sealed record RunFacts(
    int Inputs, int InputsDone, int Articles, int ArticlesDone, int Findings, string Input, IReadOnlyList<string> Tasks,
    TimeSpan Elapsed, TimeSpan? Left, long TokensWritten, double TokensPerSecond)
{
    public static RunFacts None { get; } = new(0, 0, 0, 0, 0, "", [], TimeSpan.Zero, null, 0, 0);
}
