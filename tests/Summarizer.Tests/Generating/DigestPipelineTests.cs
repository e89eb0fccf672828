using Summarizer.Generating;

namespace Summarizer.Tests.Generating;

public sealed class DigestPipelineTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_becomes_a_digest_with_citations_and_a_translation_by_paragraphs()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Equal("New Bridge Opens in Jiangcheng", digest.TitleTranslation);
        Assert.Equal(new CitedText("江城长江三桥通车，投资很大。", "zh", [1]), digest.Abstract.Single(), CitedTexts.Same);
        Assert.Equal(new CitedText("桥很长", "zh", [1]), digest.Facts.Single(), CitedTexts.Same);
        Assert.Equal([0, 1, 2], digest.Translation.Select(t => t.Paragraph));
        Assert.Equal("通行更快", digest.Translation[1].Source);
        Assert.Empty(digest.Findings);
    }

    [Theory]
    [InlineData("zh", "zh", "en", 6)]
    [InlineData("zh,en", "", null, 2)]
    [InlineData("", "zh,en", null, 2)]
    [InlineData("", "", "en", 4)]
    [InlineData("", "", null, 0)]
    public async Task The_model_is_called_once_a_task_a_language_and_a_paragraph(string abstracts, string facts, string? to, int calls)
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);
        DigestOptions options = new(Split(abstracts), Split(facts), to);

        await Pipelines.DigestAsync(client, Articles.Bridge, options);

        Assert.Equal(calls, client.Requests.Count);
        Assert.Equal(Split(abstracts).Length, client.Of("abstract").Count);
        Assert.Equal(Split(facts).Length, client.Of("facts").Count);

        static string[] Split(string codes) => codes.Split(',', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public async Task Everything_about_an_article_is_asked_at_the_same_time()
    {
        using CountdownEvent all = new(6);
        TaskCompletionSource everyoneIsHere = new();
        ScriptedClient client = new(Pipelines.GoodAnswer)
        {
            Before = (_, token) =>
            {
                if (all.Signal())
                    everyoneIsHere.SetResult();
                return everyoneIsHere.Task.WaitAsync(token);
            },
        };

        Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));
    }

    [Fact]
    public async Task The_next_article_begins_when_those_at_work_no_longer_fill_the_model_and_all_come_in_order()
    {
        TaskCompletionSource first = new(), last = new();
        HashSet<string> seen = [];
        ScriptedClient client = new(Pipelines.GoodAnswer)
        {
            Before = async (asked, token) =>
            {
                string title = asked.User.Split('\n').Single(l => l.StartsWith("¶0", StringComparison.Ordinal))[3..];
                lock (seen)
                    seen.Add(title);
                if (title == "丁")
                    last.TrySetResult();
                // The first article waits for the last: if it held all the places, nobody would ever be done.
                if (title == "甲")
                    await first.Task.WaitAsync(token);
            },
        };
        // Four requests an article: one alone does not fill the model, two do.
        DigestPipeline pipeline = new(Pipelines.Model(client) with { Requests = 5 }, Pipelines.Prompts);
        Page page = Articles.PageOf([.. "甲乙丙丁".Select(t => Articles.Bridge with { Title = $"{t}" })]);

        List<string> titles = [];
        Task all = Task.Run(
            async () =>
            {
                await foreach (ArticleDigest digest in pipeline.DigestAsync(page, new DigestOptions([], [], "en"), null, Cancellation))
                    titles.Add(digest.Article.Title!);
            },
            Cancellation);
        await last.Task.WaitAsync(Cancellation);
        Assert.Empty(titles);
        first.SetResult();
        await all;

        Assert.Equal(["甲", "乙", "丙", "丁"], titles);
    }

    [Fact]
    public async Task An_article_that_fills_the_model_is_alone()
    {
        TaskCompletionSource first = new();
        ScriptedClient client = new(Pipelines.GoodAnswer) { Before = (_, token) => first.Task.WaitAsync(token) };
        DigestPipeline pipeline = new(Pipelines.Model(client) with { Requests = 4 }, Pipelines.Prompts);
        Page page = Articles.PageOf(Articles.Bridge, Articles.Bridge with { Title = "乙" });

        IAsyncEnumerator<ArticleDigest> digests = pipeline.DigestAsync(page, new DigestOptions([], [], "en"), null, Cancellation).GetAsyncEnumerator(Cancellation);
        ValueTask<bool> next = digests.MoveNextAsync();
        while (client.Requests.Count < 4)
            await Task.Yield();
        Assert.Equal(4, client.Requests.Count);
        first.SetResult();
        Assert.True(await next);
        await digests.DisposeAsync();
    }

    [Fact]
    public async Task An_article_in_the_target_language_is_not_translated_and_says_so()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);
        Article article = Articles.Of("Bridge opens", "en", "The bridge opened on Friday。");

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, article));

        Assert.Empty(digest.Translation);
        Assert.Empty(client.Of("translate"));
        Finding finding = Assert.Single(digest.Findings);
        Assert.Equal(("language", Severity.Info), (finding.Check, finding.Severity));
    }

    [Fact]
    public async Task An_article_without_sentences_is_translated_and_its_missing_abstract_is_told()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Of("图片新闻", "zh", "雪后的江城")));

        Assert.NotNull(digest.TitleTranslation);
        Assert.Equal("claims", Assert.Single(digest.Findings).Check);
        Assert.Equal(2, client.Requests.Count);
    }

    [Fact]
    public async Task A_failing_engine_is_told_as_what_it_is()
    {
        ScriptedClient client = new(asked => asked.Task == "facts" ? throw new IOException("the engine stopped") : Pipelines.GoodAnswer(asked))
        {
            Before = (asked, token) => asked.Task == "facts" ? Task.CompletedTask : Task.Delay(Timeout.Infinite, token),
        };

        IOException failure = await Assert.ThrowsAsync<IOException>(() => Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Equal("the engine stopped", failure.Message);
    }

    [Fact]
    public async Task Cancelling_stops_every_request()
    {
        using CancellationTokenSource stop = new();
        int stopped = 0;
        ScriptedClient client = new(Pipelines.GoodAnswer)
        {
            Before = async (_, token) =>
            {
                using CancellationTokenRegistration told = token.Register(() => Interlocked.Increment(ref stopped));
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
            },
        };
        DigestPipeline pipeline = new(Pipelines.Model(client), Pipelines.Prompts);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ArticleDigest _ in pipeline.DigestAsync(Articles.PageOf(Articles.Bridge), DigestOptions.Default, null, stop.Token))
                Assert.Fail("nothing was done");
        });
        Assert.Equal(client.Requests.Count, stopped);
    }

    [Fact]
    public async Task Leaving_early_stops_what_still_runs()
    {
        List<CancellationToken> tokens = [];
        TaskCompletionSource isAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ScriptedClient client = new(Pipelines.GoodAnswer)
        {
            Before = (asked, token) =>
            {
                if (!asked.User.Contains("¶0 乙", StringComparison.Ordinal))
                    return Task.CompletedTask;
                lock (tokens)
                    tokens.Add(token);
                isAsked.TrySetResult();
                return Task.Delay(Timeout.Infinite, token);
            },
        };
        DigestPipeline pipeline = new(Pipelines.Model(client), Pipelines.Prompts);

        await foreach (ArticleDigest _ in pipeline.DigestAsync(
            Articles.PageOf(Articles.Bridge, Articles.Bridge with { Title = "乙" }), DigestOptions.Default, null, Cancellation))
        {
            await isAsked.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
            break;
        }

        Assert.All(tokens, t => Assert.True(t.IsCancellationRequested));
    }

    [Fact]
    public async Task Progress_tells_each_step_of_each_task()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);
        Recorder progress = new();

        await new DigestPipeline(Pipelines.Model(client), Pipelines.Prompts).AllAsync(
            Articles.PageOf(Articles.Bridge), new DigestOptions(["zh"], [], "en"), progress);

        Assert.Equal(["abstract", "headline", "translate", "translate", "translate"], progress.Of(DigestStep.Queued));
        Assert.Equal(progress.Of(DigestStep.Queued), progress.Of(DigestStep.Started));
        Assert.Equal(progress.Of(DigestStep.Queued), progress.Of(DigestStep.Finished));
        Assert.Equal("New Bridge Opens in Jiangcheng", string.Concat(progress.Steps.Where(s => s.Task == "headline").Select(s => s.Text)));
    }

    [Fact]
    public void A_run_can_be_made_again_from_what_is_told_of_it()
    {
        using ScriptedClient client = new(Pipelines.GoodAnswer), specialist = new(Pipelines.GoodAnswer);
        DigestPipeline pipeline = new(Pipelines.Model(client), Pipelines.Prompts, Pipelines.Model(specialist, set: "hy-mt") with { Name = "hy" });

        RunInfo run = pipeline.Describe(new DigestOptions(["zh", "en"], ["zh"], "en", Seed: 42));

        Assert.Equal((DigestMode.Model, "scripted", "none", Pipelines.Prompts.Version, 42L), (run.Mode, run.Model, run.Runtime, run.Prompts, run.Seed));
        Snapshot.Matches(string.Concat(run.Parameters.Select(p => $"{p.Key} = {p.Value}\n")), "parameters.txt");
        Assert.Equal(1, pipeline.Describe(DigestOptions.Default).Seed);
    }

    [Fact]
    public async Task What_was_estimated_is_what_is_asked()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);
        DigestPipeline pipeline = new(Pipelines.Model(client), Pipelines.Prompts);
        Page page = Articles.PageOf(Articles.Bridge, Articles.Bridge);

        DigestEstimate estimate = pipeline.Estimate(page, DigestOptions.Default);
        await pipeline.AllAsync(page);

        Assert.Equal((2, client.Requests.Count), (estimate.Articles, estimate.Calls));
        int material = Articles.Bridge.Paragraphs.Sum(p => p.Text.Length);
        Assert.InRange(estimate.TokensIn, 2 * material, client.Requests.Sum(r => r.System.Length + r.User.Length));
        Assert.InRange(estimate.TokensOut, 2 * 2 * material, client.Requests.Sum(r => r.Options.MaxOutputTokens!.Value));
    }

    private sealed class Recorder : IProgress<DigestProgress>
    {
        public List<DigestProgress> Steps { get; } = [];

        public void Report(DigestProgress value)
        {
            lock (Steps)
                Steps.Add(value);
        }

        public IEnumerable<string> Of(DigestStep step) => Steps.Where(s => s.Step == step).Select(s => s.Task).Order(StringComparer.Ordinal);
    }
}
