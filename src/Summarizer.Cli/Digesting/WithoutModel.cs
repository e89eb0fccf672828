using Summarizer.Cli.Output;
using Summarizer.Extracting;
using Summarizer.Generating;

namespace Summarizer.Cli.Digesting;

/// <summary>Sentences chosen by rule: the result of a machine that has no model yet.</summary>
internal static class WithoutModel
{
    public static Digester Digester(Session session, DigestOptions options) => new(
        ExtractiveDigest.Run, Recipe.Of(session, "extractive", options.Vocabulary.Fingerprint), (_, article, seat, _) =>
        {
            seat.Has(1);
            return Task.FromResult(ExtractiveDigest.Of(article, options));
        },
        Environment.ProcessorCount);
}
