using Summarizer.Cli.Reading;
using Summarizer.Extracting;
using Summarizer.Generating;

namespace Summarizer.Cli.Digesting;

/// <summary>Sentences chosen by rule: the result of a machine that has no model yet.</summary>
internal static class WithoutModel
{
    public static async Task RunAsync(
        Session session, IReadOnlyList<string> inputs, DigestOptions options, DigestLoop loop, Verdict verdict, CancellationToken cancellationToken)
    {
        Pages pages = new(session);
        foreach (string input in inputs)
        {
            try
            {
                Page page = await pages.ReadAsync(input, cancellationToken);
                Digest digest = ExtractiveDigest.Of(page, options);
                await loop.DigestAsync(input, page, new Digester(digest.Run, (_, _) => digest.Articles.ToAsyncEnumerable()), cancellationToken);
            }
            catch (Exception e) when (Failure.ConcernsOneInput(e))
            {
                verdict.Add(Failure.Report(e, session.Notices, input));
            }
        }
    }
}
