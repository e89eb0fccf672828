using System.Globalization;
using Summarizer.Cli.Messages;
using Summarizer.Generating;

namespace Summarizer.Cli.Digesting;

/// <summary>The status line of a run: which article, which tasks, how fast, how long still.</summary>
internal sealed class RunProgress(Notices notices, DigestEstimate whole, Func<long> generatedTokens, TimeProvider time) : IProgress<DigestProgress>
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly long start = time.GetTimestamp();
    private readonly Lock gate = new();
    private readonly Dictionary<(int, string), int> running = [];
    private DigestEstimate expected = new(0, 0, 0, 0);
    private Page? page;
    private long shown;
    private long generatedBefore;
    private int articlesBefore;
    private int expectedBefore;

    /// <summary>How long it took and how fast it was, for <c>-v</c>.</summary>
    public string Summary => Texts.Of("Digest.Speed", Text(Elapsed), generatedTokens(), Rate.ToString("0.0", CultureInfo.InvariantCulture));

    private TimeSpan Elapsed => time.GetElapsedTime(start);

    private double Rate => generatedTokens() / Math.Max(0.001, Elapsed.TotalSeconds);

    /// <summary>Tells that the next page is at work, and what is expected of it.</summary>
    public void Begin(Page next, DigestEstimate estimate)
    {
        articlesBefore += page?.Articles.Count ?? 0;
        expectedBefore += expected.TokensOut;
        generatedBefore = generatedTokens();
        (page, expected) = (next, estimate);
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
        string left = Left is { } span ? Texts.Of("Digest.Left", Text(span), Rate.ToString("0", CultureInfo.InvariantCulture)) : "";
        int article = articlesBefore + 1 + page!.Articles.TakeWhile(a => a.Number != value.Article).Count();
        return Texts.Of("Digest.Progress", article, whole.Articles, left, page.Source.Name, tasks);
    }

    // What is done counts as it was estimated, so that answers shorter than expected do not leave time over. Before some tokens are
    // there, any number would be a guess.
    private TimeSpan? Left
    {
        get
        {
            double done = expectedBefore + Math.Min(expected.TokensOut, generatedTokens() - generatedBefore);
            return done < 50 ? null : Elapsed * Math.Max(0, (whole.TokensOut - done) / done);
        }
    }

    private static string Text(TimeSpan span) => span.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture);
}
