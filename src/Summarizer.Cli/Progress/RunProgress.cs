using Summarizer.Generating;

namespace Summarizer.Cli.Progress;

/// <summary>How far a run is: which article, which tasks, how fast, how long still, how much was found.</summary>
/// <param name="generatedTokens">Tokens written so far.</param>
/// <param name="show">Shows it; called from several threads, one at a time.</param>
internal sealed class RunProgress(Func<long> generatedTokens, Action<RunFacts> show, TimeProvider time) : IProgress<DigestProgress>
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly long start = time.GetTimestamp();
    private readonly Lock gate = new();
    private readonly Dictionary<(string Input, int Article, string Task), int> running = [];
    private DigestEstimate? expected;
    private double tokensOfCharacter;
    private double tokensOfDone;
    private long shown;
    private RunFacts facts = RunFacts.None;

    public RunFacts Facts
    {
        get
        {
            lock (gate)
                return Now();
        }
    }

    /// <param name="inputs">How many inputs there are to do.</param>
    public void Expect(int inputs) => Change(f => f with { Inputs = inputs });

    /// <param name="estimate">Of the whole run.</param>
    /// <param name="tokensPerCharacter">What it comes to for an article.</param>
    public void Expect(DigestEstimate estimate, double tokensPerCharacter) => Change(f =>
    {
        (expected, tokensOfCharacter) = (estimate, tokensPerCharacter);
        return f with { Articles = estimate.Articles };
    });

    public void Begin(string input) => Change(f => f with { Input = input });

    public void Done(ArticleDigest digest) => Change(f =>
    {
        tokensOfDone += tokensOfCharacter * CharactersOf(digest.Article);
        return f with
        {
            ArticlesDone = f.ArticlesDone + 1,
            Findings = f.Findings + digest.Findings.Count(d => d.Severity != Severity.Info),
        };
    });

    public void InputDone() => Change(f => f with { InputsDone = f.InputsDone + 1 });

    public void Report(DigestProgress value)
    {
        if (value.Step is DigestStep.Started or DigestStep.Finished)
            lock (gate)
            {
                (string, int, string) key = (value.Input, value.Article, value.Task);
                int now = running.GetValueOrDefault(key) + (value.Step == DigestStep.Started ? 1 : -1);
                if (now > 0)
                    running[key] = now;
                else
                    running.Remove(key);
            }
        Change(f => f);
    }

    public static int CharactersOf(Article article) => article.Paragraphs.Sum(p => p.Text.Length);

    private void Change(Func<RunFacts, RunFacts> change)
    {
        lock (gate)
        {
            RunFacts next = change(facts);
            bool isNews = next.ArticlesDone != facts.ArticlesDone || next.InputsDone != facts.InputsDone;
            facts = next;
            if (!isNews && shown != 0 && time.GetElapsedTime(shown) < Between)
                return;
            shown = time.GetTimestamp();
            show(Now());
        }
    }

    private RunFacts Now()
    {
        TimeSpan elapsed = time.GetElapsedTime(start);
        long written = generatedTokens();
        return facts with
        {
            Elapsed = elapsed,
            TokensWritten = written,
            TokensPerSecond = written / Math.Max(0.001, elapsed.TotalSeconds),
            Left = Left(elapsed, written),
            Tasks = [.. running.Keys.Select(r => r.Task).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    // What is done counts as it was estimated, so that answers shorter than expected leave no time over. Before some tokens or inputs are
    // there, any number would be a guess.
    private TimeSpan? Left(TimeSpan elapsed, long written)
    {
        (double done, double all, double least) = expected is { } e ? (Math.Max(tokensOfDone, written), e.TokensOut, 50.0) : (facts.InputsDone, facts.Inputs, 5.0);
        return done < least || all <= 0 ? null : elapsed * (Math.Max(0, all - done) / done);
    }
}
