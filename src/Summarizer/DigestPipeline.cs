using System.Runtime.CompilerServices;
using Summarizer.Generating;
using Summarizer.Prompting;

namespace Summarizer;

/// <summary>From a page to the digests of its articles.</summary>
public sealed class DigestPipeline(PipelineModel model, PromptLibrary prompts, PipelineModel? translator = null)
{
    /// <summary>How digests are made with these options: all that is needed to make them again.</summary>
    public RunInfo Describe(DigestOptions options) =>
        new(DigestMode.Model, model.Name, model.Runtime, prompts.Version, new Dictionary<string, string> { ["to"] = translator?.Name ?? "" }, options.Seed);

    /// <summary>What a run will ask of the model, counted before it starts.</summary>
    public DigestEstimate Estimate(Page page, DigestOptions options) => new(page.Articles.Count, 0, 0, model.Limits.ContextTokens);

    /// <summary>Digests in the page's order, each as soon as it and those before it are done.</summary>
    public async IAsyncEnumerable<ArticleDigest> DigestAsync(
        Page page, DigestOptions options, IProgress<DigestProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.FromResult(model);
        yield break;
    }
}
