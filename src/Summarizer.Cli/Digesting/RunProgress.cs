using System.Globalization;
using Summarizer.Cli.Messages;
using Summarizer.Generating;

namespace Summarizer.Cli.Digesting;

/// <summary>The status line of a run: which article, which tasks, how fast, how long still.</summary>
internal sealed class RunProgress(Notices notices, DigestEstimate estimate, Func<long> generatedTokens, TimeProvider time) : IProgress<DigestProgress>
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly long start = time.GetTimestamp();
    private readonly Lock gate = new();
    private readonly Dictionary<(int, string), int> running = [];
    private long shown;
    private int finishedBefore;
    private int articles;
    private string? source;

    /// <summary>How long it took and how fast it was, for <c>-v</c>.</summary>
    public string Summary => Texts.Of("Digest.Speed", Elapsed.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture), generatedTokens(), Rate.ToString("0.0", CultureInfo.InvariantCulture));

    private TimeSpan Elapsed => time.GetElapsedTime(start);

    private double Rate => generatedTokens() / Math.Max(0.001, Elapsed.TotalSeconds);

    public void Begin(Page page)
    {
        finishedBefore += articles;
        articles = page.Articles.Count;
        source = page.Source.Name;
    }

    public void Report(DigestProgress value)
    {
        lock (gate)
        {
            (int, string) key = (value.Article, value.Task);
            running[key] = running.GetValueOrDefault(key) + value.Step switch { DigestStep.Started => 1, DigestStep.Finished => -1, _ => 0 };
            if (shown != 0 && time.GetElapsedTime(shown) < Between)
                return;
            shown = time.GetTimestamp();
            notices.Status(Line(value));
        }
    }

    private string Line(DigestProgress value)
    {
        string tasks = string.Join(' ', running.Where(r => r.Value > 0).Select(r => r.Key.Item2).Distinct().Order(StringComparer.Ordinal));
        string line = Texts.Of("Digest.Progress", finishedBefore + value.Article, estimate.Articles, source, tasks);
        return Remaining is { } left ? line + Texts.Of("Digest.Left", generatedTokens(), estimate.TokensOut, Rate.ToString("0", CultureInfo.InvariantCulture), left) : line;
    }

    // Before some tokens are there, any number would be a guess.
    private string? Remaining => generatedTokens() < 50
        ? null
        : TimeSpan.FromSeconds(Math.Max(0, estimate.TokensOut - generatedTokens()) / Rate).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture);
}
