using Summarizer.Batching;
using Summarizer.Cli.Output;

namespace Summarizer.Cli.Digesting;

/// <summary>What makes digests: a model, or the rules.</summary>
/// <param name="Run">How, for the result's head.</param>
/// <param name="Recipe">All that results depend on besides their input.</param>
/// <param name="Digest">Makes the digest of an article.</param>
/// <param name="Requests">So many requests fill what makes them.</param>
internal sealed record Digester(RunInfo Run, Recipe Recipe, DigestArticle Digest, int Requests);
