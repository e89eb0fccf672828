namespace Summarizer.Cli.Digesting;

/// <summary>What makes digests: a model, or the rules.</summary>
/// <param name="Run">How, for the result's head.</param>
/// <param name="Digest">The digests of a page's articles as they finish.</param>
internal sealed record Digester(RunInfo Run, Func<Page, CancellationToken, IAsyncEnumerable<ArticleDigest>> Digest);
