using System.Runtime.CompilerServices;
using Summarizer.Batching;
using Summarizer.Generating;
using Summarizer.Journaling;
using Summarizer.Prompting;

namespace Summarizer;

/// <summary>From a page to the digests of its articles.</summary>
/// <param name="translator">Translates in the model's place; null: the model does it itself.</param>
/// <param name="journal">Replies that it knows are not asked for again; null: nothing is kept.</param>
/// <exception cref="PromptException">The model's context has no room for the prompts.</exception>
public sealed class DigestPipeline(PipelineModel model, PromptLibrary prompts, PipelineModel? translator = null, Journal? journal = null)
{
    private readonly PromptedModel writer = new(model, prompts);
    private readonly PromptedModel? specialist = translator is null ? null : new PromptedModel(translator, prompts);

    private PromptedModel Translator => specialist ?? writer;

    /// <summary>How digests are made with these options: all that is needed to make them again.</summary>
    public RunInfo Describe(DigestOptions options) => RunDescription.Of(model.Name, model.Runtime, prompts, model.PromptSet, translator?.Name, translator?.PromptSet, options);

    /// <summary>What a run will ask of the model, counted before it starts.</summary>
    public DigestEstimate Estimate(Page page, DigestOptions options) => page.Articles
        .Select(a => ArticleEstimate.Of(ArticlePlan.Of(a, options, writer, Translator), writer, Translator))
        .Aggregate(new DigestEstimate(0, 0, writer.SharedTokens + (specialist?.SharedTokens ?? 0), 0), (sum, one) => sum + one);

    /// <summary>The digests of many pages: <see cref="DigestArticle"/> for a <see cref="Batch"/>.</summary>
    /// <param name="progress">Told from several threads at once.</param>
    public DigestArticle Digester(DigestOptions options, IProgress<DigestProgress>? progress) => (input, article, seat, cancellationToken) =>
    {
        ArticlePlan plan = ArticlePlan.Of(article, options, writer, Translator);
        Asker asker = new(writer, new ArticleName(input, article.Number), options.Seed, progress, journal is null ? null : new JournaledReplies(journal, input));
        return new ArticleRun(plan, asker, asker with { Model = Translator }, seat).RunAsync(cancellationToken);
    };

    /// <summary>How many requests fill the model: what <see cref="Batch"/> is given.</summary>
    public int Requests => model.Requests;

    /// <summary>The digests of one page in its order, each as soon as it and those before it are done.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; digests handed out before stay good.</exception>
    public async IAsyncEnumerable<ArticleDigest> DigestAsync(
        Page page, DigestOptions options, IProgress<DigestProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Batch batch = new(Digester(options, progress), Requests);
        await foreach (BatchPage one in batch.RunAsync([new BatchInput(page.Source.Name, _ => Task.FromResult(page))], cancellationToken))
            await foreach (ArticleDigest digest in one.DigestsAsync(cancellationToken))
                yield return digest;
    }
}
