using Summarizer.Cli.Engines;
using Summarizer.Cli.Output;
using Summarizer.Cli.Reading;
using Summarizer.Generating;
using Summarizer.Writing;

namespace Summarizer.Cli.Digesting;

/// <summary>What a run over inputs is to make: digests, or translations, which are digests with one part.</summary>
/// <param name="Models">Null: sentences chosen by rule.</param>
/// <param name="Pages">How an input becomes a page.</param>
internal sealed record DigestJob(IReadOnlyList<string> Inputs, OutputPlan Plan, DigestOptions Options, ChosenModels? Models, Pages Pages, WriteOptions Writing)
{
    /// <summary>Told of each article of an input as it is written.</summary>
    public Action<string, ArticleDigest> Told { get; init; } = (_, _) => { };
}
