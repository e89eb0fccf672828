using Summarizer.Batching;
using Summarizer.Briefing;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Progress;
using Summarizer.Generating;

namespace Summarizer.Cli.Briefing;

/// <summary>Makes a note: sorts, digests what it is about, composes. The digests are made by the batch that makes all digests.</summary>
internal sealed class BriefRun
{
    private readonly Session session;
    private readonly BriefOptions brief;
    private readonly DigestOptions given;
    private readonly Engine engine;
    private readonly RunProgress progress;
    private readonly BriefPipeline pipeline;

    public BriefRun(Session session, Engine engine, BriefOptions brief, DigestOptions given)
    {
        (this.session, this.engine, this.brief, this.given) = (session, engine, brief, given);
        progress = new RunProgress(() => engine.GeneratedTokens, facts => session.Notices.Status(ProgressLine.Of(facts)), TimeProvider.System);
        pipeline = engine.BriefPipeline(brief, given, progress);
    }

    public async Task<Brief> WriteAsync(IReadOnlyList<BriefSource> articles, CancellationToken cancellationToken)
    {
        IReadOnlyList<Story> stories = Stories.Of(articles);
        if (stories.Count < articles.Count)
            session.Notices.Note(Texts.Of("Brief.Merged", articles.Count, stories.Count));
        IReadOnlyList<int?> topics = await pipeline.SortAsync(stories, cancellationToken);
        (Story Story, int Topic)[] chosen = [.. stories.Zip(topics).Where(p => p.Second is not null).Select(p => (p.First, p.Second!.Value))];
        DigestOptions options = Summarizer.Briefing.BriefPipeline.DigestsFor(brief, brief.Length.For(chosen.Length), given);
        DigestPipeline digests = engine.Pipeline();
        List<(Story, ArticleDigest, int)> told = [];
        // A page an article: stories of one file need not stand together in the note.
        BatchInput[] inputs = [.. chosen.Select(c => new BatchInput(c.Story.Source.Input, _ => Task.FromResult(PageOf(c.Story))))];
        int index = 0;
        progress.Expect(inputs.Length);
        await foreach (BatchPage page in new Batch(digests.Digester(options, progress), digests.Requests).RunAsync(inputs, cancellationToken))
        {
            (Story story, int topic) = chosen[index++];
            progress.Begin(story.Source.Input);
            await page.ReadAsync();
            await foreach (ArticleDigest digest in page.DigestsAsync(cancellationToken))
            {
                told.Add((story, digest, topic));
                progress.Done(digest);
            }
            progress.InputDone();
        }
        IEnumerable<LeftOut> off = stories.Zip(topics).Where(p => p.Second is null).Select(p => new LeftOut(p.First.Source, LeftOutReason.OffFocus));
        return await pipeline.ComposeAsync(told, off, digests.Describe(options), cancellationToken);
    }

    private static Page PageOf(Story story) => new(new SourceDocument(story.Source.Input, "utf-8", ""), [story.Article], []);
}
