using Summarizer.Batching;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Output;
using Summarizer.Generating;
using Summarizer.Journaling;
using Summarizer.Llama;
using Summarizer.Prompting;

namespace Summarizer.Cli.Digesting;

/// <summary>Digests by a language model, which is loaded when the first article needs it: what is known already needs none.</summary>
internal sealed class ModelDigests : IDisposable
{
    private readonly DigestOptions options;
    private readonly JournaledDigests? known;
    private readonly Lazy<Loaded> loaded;

    private ModelDigests(
        Session session, PendingEngine engine, PromptLibrary prompts, DigestOptions options, Journal? journal, IProgress<DigestProgress> progress)
    {
        this.options = options;
        RunInfo run = RunDescription.Of(
            engine.General.Name, engine.Runtime, prompts, engine.General.PromptSet, engine.Translator?.Name, engine.Translator?.PromptSet, options);
        Recipe recipe = Recipe.Of(
            session, engine.General.Name, engine.Translator?.Name, prompts.Version, options.Vocabulary.Fingerprint,
            engine.General.Fingerprint, engine.Translator?.Fingerprint);
        known = journal is null ? null : new JournaledDigests(journal, recipe.Article, engine.General.Name);
        loaded = new Lazy<Loaded>(() => Loaded.Of(engine.Load(), options, progress, journal));
        ModelName = engine.General.Name;
        Digester = new Digester(run, recipe, DigestAsync, engine.Requests);
    }

    /// <param name="journal">Null where nothing is kept.</param>
    /// <exception cref="PromptException">A prompt is missing or broken.</exception>
    /// <exception cref="Endpoints.EndpointException">No server can be used.</exception>
    public static async Task<ModelDigests> OfAsync(
        Session session, ChosenModels models, DigestOptions options, Journal? journal, IProgress<DigestProgress> progress, CancellationToken cancellationToken)
    {
        PromptLibrary prompts = Engine.Prompts(session);
        PendingEngine engine = await PendingEngine.OfAsync(session, models, prompts, journal, cancellationToken);
        return new ModelDigests(session, engine, prompts, options, journal, progress);
    }

    public string ModelName { get; }

    public Digester Digester { get; }

    /// <summary>Tokens written so far.</summary>
    public long GeneratedTokens => loaded.IsValueCreated ? loaded.Value.Engine.GeneratedTokens : 0;

    /// <summary>The general model, loaded; null where a server has it.</summary>
    public LocalChatClient? Client => loaded.Value.Engine.Model.Client as LocalChatClient;

    /// <summary>What there is to do; null where every digest is known.</summary>
    public DigestEstimate? Estimate(IEnumerable<Page> pages)
    {
        Page[] unknown = [.. pages.Select(p => p with { Articles = [.. p.Articles.Where(a => known?.Find(a) is null)] }).Where(p => p.Articles.Count > 0)];
        return unknown.Length == 0 ? null : unknown.Select(p => loaded.Value.Pipeline.Estimate(p, options)).Aggregate((sum, one) => sum + one);
    }

    public void Dispose()
    {
        if (loaded.IsValueCreated)
            loaded.Value.Engine.Dispose();
    }

    private async Task<ArticleDigest> DigestAsync(string input, Article article, Seat seat, CancellationToken cancellationToken)
    {
        if (known?.Find(article) is { } earlier)
            return earlier;
        ArticleDigest digest = await loaded.Value.Digest(input, article, seat, cancellationToken);
        known?.Add(digest, input);
        return digest;
    }

    private sealed record Loaded(Engine Engine, DigestPipeline Pipeline, DigestArticle Digest)
    {
        public static Loaded Of(Engine engine, DigestOptions options, IProgress<DigestProgress> progress, Journal? journal)
        {
            DigestPipeline pipeline = engine.Pipeline(journal);
            return new Loaded(engine, pipeline, pipeline.Digester(options, progress));
        }
    }
}
