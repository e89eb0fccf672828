namespace Summarizer.Generating;

/// <summary>An answer and what the checks found in it; null where there was nothing to use.</summary>
internal sealed record Attempt<T>(T? Value, IReadOnlyList<Finding> Findings) where T : class
{
    private const int Most = 2;

    /// <summary>Asks again where the checks found an error, and keeps the better answer.</summary>
    /// <param name="ask">Given 0, then 1.</param>
    public static async Task<Attempt<T>> BestAsync(Func<int, Task<Attempt<T>>> ask)
    {
        Attempt<T> best = await ask(0);
        for (int i = 1; i < Most && best.Count(Severity.Error) > 0; i++)
        {
            Attempt<T> next = await ask(i);
            if (next.Rank.CompareTo(best.Rank) < 0)
                best = next;
        }
        return best;
    }

    private (bool IsUnusable, int Errors, int Warnings) Rank => (Value is null, Count(Severity.Error), Count(Severity.Warning));

    private int Count(Severity severity) => Findings.Count(f => f.Severity == severity);
}
