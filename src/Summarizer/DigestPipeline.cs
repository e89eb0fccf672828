using System.Globalization;
using System.Runtime.CompilerServices;
using Summarizer.Generating;
using Summarizer.Naming;
using Summarizer.Prompting;

namespace Summarizer;

/// <summary>From a page to the digests of its articles.</summary>
/// <param name="translator">Translates in the model's place; null: the model does it itself.</param>
/// <exception cref="PromptException">The model's context has no room for the prompts.</exception>
public sealed class DigestPipeline(PipelineModel model, PromptLibrary prompts, PipelineModel? translator = null)
{
    // Few articles are alive at a time, each with many requests: the engine then shares much and holds little.
    private const int ArticlesAlive = 2;

    private readonly NameRegister register = new();
    private readonly PromptedModel writer = new(model, prompts);
    private readonly PromptedModel? specialist = translator is null ? null : new PromptedModel(translator, prompts);

    private PromptedModel Translator => specialist ?? writer;

    /// <summary>How digests are made with these options: all that is needed to make them again.</summary>
    public RunInfo Describe(DigestOptions options) => new(
        DigestMode.Model, model.Name, model.Runtime, prompts.Version, Parameters(options),
        options.Seed ?? writer.Prompts[PromptFunction.Abstract].Settings.GetValueOrDefault("seed") as long?);

    /// <summary>What a run will ask of the model, counted before it starts.</summary>
    public DigestEstimate Estimate(Page page, DigestOptions options) => page.Articles
        .Select(a => ArticleEstimate.Of(ArticlePlan.Of(a, options, writer, Translator), writer, Translator))
        .Aggregate(new DigestEstimate(0, 0, writer.SharedTokens + (specialist?.SharedTokens ?? 0), 0), (sum, one) => sum + one);

    /// <summary>Digests in the page's order, each as soon as it and those before it are done.</summary>
    /// <param name="progress">Told from several threads at once.</param>
    /// <exception cref="OperationCanceledException">Cancelled; digests handed out before stay good.</exception>
    public async IAsyncEnumerable<ArticleDigest> DigestAsync(
        Page page, DigestOptions options, IProgress<DigestProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using SemaphoreSlim places = new(ArticlesAlive);
        Task<ArticleDigest>[] runs = [.. page.Articles.Select(a => RunAsync(a, options, progress, places, stop.Token))];
        try
        {
            foreach (Task<ArticleDigest> run in runs)
                yield return register.Check(await run);
        }
        finally
        {
            await stop.CancelAsync();
            await ((Task)Task.WhenAll(runs)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<ArticleDigest> RunAsync(
        Article article, DigestOptions options, IProgress<DigestProgress>? progress, SemaphoreSlim places, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        try
        {
            ArticlePlan plan = ArticlePlan.Of(article, options, writer, Translator);
            Asker asker = new(writer, article.Number, options.Seed, progress);
            return await new ArticleRun(plan, asker, asker with { Model = Translator }).RunAsync(cancellationToken);
        }
        finally
        {
            places.Release();
        }
    }

    private SortedDictionary<string, string> Parameters(DigestOptions options)
    {
        SortedDictionary<string, string> parameters = new(StringComparer.Ordinal);
        if (options.AbstractLanguages.Count > 0)
        {
            parameters["abstract"] = string.Join(',', options.AbstractLanguages);
            parameters["abstractLength"] = options.AbstractLength.ToString(CultureInfo.InvariantCulture);
        }
        if (options.FactLanguages.Count > 0)
            parameters["facts"] = string.Join(',', options.FactLanguages);
        if (options.TranslationLanguage is { } to)
            parameters["to"] = to;
        if (translator is not null)
            parameters["translator"] = translator.Name;
        foreach (PromptFunction function in writer.Prompts.Functions.Values.Concat(specialist?.Prompts.Functions.Values ?? []))
            foreach ((string name, object value) in function.Settings)
                parameters[$"{function.Name}.{name}"] = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return parameters;
    }
}
