using Summarizer.Generating;
using Summarizer.Prompting;
using Summarizer.Terms;

namespace Summarizer.Briefing;

/// <summary>From stories and their digests to a briefing note.</summary>
/// <param name="progress">Told from several threads at once.</param>
public sealed class BriefPipeline(PipelineModel model, PromptLibrary prompts, BriefOptions options, Vocabulary vocabulary, long? seed, IProgress<DigestProgress>? progress)
{
    private readonly Asker asker = new(new PromptedModel(model, prompts).EnsureRoom(PromptFunction.OfBriefs), new ArticleName("", 0), seed, progress);

    /// <summary>What a digest of each story must hold for the note.</summary>
    public static DigestOptions DigestsFor(BriefOptions options, BriefLength length, DigestOptions given) => given with
    {
        AbstractLanguages = [options.Language],
        FactLanguages = [options.Language],
        TranslationLanguage = options.Language == "zh" ? null : options.Language,
        AbstractLength = length.Abstract,
        HeadlineOnly = !options.HasAnnex,
    };

    /// <summary>For each story the index of the topic it is about; null where it is about none. Without topics the model is not asked.</summary>
    public async Task<IReadOnlyList<int?>> SortAsync(IReadOnlyList<Story> stories, CancellationToken cancellationToken) =>
        options.Focus.Count == 0
            ? [.. stories.Select(_ => (int?)0)]
            : await Together.AllAsync(token => stories.Select(s => new FocusTask(asker, options.Focus).RunAsync(s.Article, token)), cancellationToken);

    /// <param name="told">Stories with their digests, and the topic each is about.</param>
    /// <param name="leftOut">What was sorted out before.</param>
    public async Task<Brief> ComposeAsync(
        IReadOnlyList<(Story Story, ArticleDigest Digest, int Topic)> told, IEnumerable<LeftOut> leftOut, RunInfo run, CancellationToken cancellationToken)
    {
        (Story Story, ArticleDigest Digest, int Topic)[] usable = [.. told.Where(t => t.Digest.Abstract.Count > 0)];
        LeftOut[] unusable = [.. told.Except(usable).Select(t => new LeftOut(t.Story.Source, t.Story.Article.Sentences.Count == 0 ? LeftOutReason.NoSentences : LeftOutReason.NoAnswer))];
        IReadOnlyList<IReadOnlyList<int>> groups = options.Focus.Count > 0
            ? [.. usable.Select((t, i) => (t.Topic, i)).GroupBy(t => t.Topic, t => t.i).OrderBy(g => g.Key).Select(g => (IReadOnlyList<int>)[.. g])]
            : Themes.Of([.. usable.Select(t => (t.Digest.Article, t.Digest.Terms))]);
        int number = 0;
        (IReadOnlyList<int> Group, bool IsRest)[] arranged = [.. options.Focus.Count > 0 ? groups.Select(g => (g, false)) : Arranged(groups)];
        BriefArticle[][] sections = [.. arranged.Select(a => a.Group.Select(i => new BriefArticle(++number, usable[i].Story, usable[i].Digest)).ToArray())];
        BriefArticle[] articles = [.. sections.SelectMany(s => s)];
        Attempt<string>[] titles = await Together.AllAsync(
            token => sections.Select((s, i) => TitleAsync(s, usable[arranged[i].Group[0]].Topic, arranged[i].IsRest, token)), cancellationToken);
        Attempt<IReadOnlyList<BriefStatement>> topline = articles.Length == 0 ? new([], [])
            : await new ToplineTask(asker, options, vocabulary).RunAsync(articles, options.Length.For(articles.Length), cancellationToken);
        return new Brief(
            run, options, topline.Value ?? [], [.. sections.Zip(titles, (s, t) => new BriefSection(t.Value!, s))], [.. leftOut, .. unusable],
            [.. topline.Findings, .. titles.SelectMany(t => t.Findings)]);
    }

    // Articles that are like no other stand together at the end.
    private static IEnumerable<(IReadOnlyList<int>, bool)> Arranged(IReadOnlyList<IReadOnlyList<int>> groups)
    {
        int[] single = [.. groups.Where(g => g.Count == 1).SelectMany(g => g)];
        IEnumerable<(IReadOnlyList<int>, bool)> large = groups.Where(g => g.Count > 1).Select(g => (g, false));
        return single.Length == 0 ? large : large.Append((single, true));
    }

    private Task<Attempt<string>> TitleAsync(BriefArticle[] articles, int topic, bool isRest, CancellationToken cancellationToken) =>
        options.Focus.Count > 0 ? Task.FromResult(new Attempt<string>(options.Focus[topic], []))
        : isRest ? Task.FromResult(new Attempt<string>("", []))
        : new SectionTitle(asker, options).RunAsync(articles, cancellationToken);
}
