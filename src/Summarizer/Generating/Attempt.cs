using Summarizer.Checking;

namespace Summarizer.Generating;

/// <summary>An answer and what the checks found in it; null where there was nothing to use.</summary>
internal sealed record Attempt<T>(T? Value, IReadOnlyList<Finding> Findings) where T : class
{
    // The first answer and two more: whoever has not got it right by then will not.
    private const int Most = 3;

    /// <summary>The answers that were sent back on the way to this one.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>
    /// Asks again where the checks found an error. A new answer counts only if less is found in it, and nothing that was not found
    /// before; after one that does not count, no more is asked.
    /// </summary>
    /// <param name="ask">Given 0, then 1…: asks for the answer anew.</param>
    /// <param name="mend">Sends an answer back with what was found in it; null where there is no room or no prompt for that.</param>
    public static async Task<Attempt<T>> BestAsync(
        Func<int, Task<Attempt<T>>> ask, Func<Attempt<T>, int, Task<Attempt<T>?>> mend, Func<T, string> show)
    {
        Attempt<T> best = await ask(0);
        List<Repair> repairs = [];
        for (int i = 1; i < Most && best.Findings.Any(f => f.Severity == Severity.Error); i++)
        {
            Attempt<T> next = (best.CanBeMended ? await mend(best, i) : null) ?? await ask(i);
            bool isAccepted = best.Value is null ? next.Value is not null : next.Value is not null && Verdicts.IsBetter(next.Findings, best.Findings);
            // What was mended piece by piece is told piece by piece.
            repairs.AddRange(next.Repairs.Count > 0 ? next.Repairs
                : [new Repair(null, best.Findings, best.Value is { } before ? show(before) : null, next.Value is { } after ? show(after) : null, isAccepted)]);
            if (!isAccepted)
                break;
            best = next;
        }
        return best with { Repairs = repairs };
    }

    // Of an answer that is cut off, loops or is in another language nothing is worth showing again.
    private bool CanBeMended => Value is not null && Verdicts.CanBeTold(Findings);
}
