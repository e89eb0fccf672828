using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Writing;

namespace Summarizer.Cli.Digesting;

/// <summary>Digests pages one after the other and writes each article as it finishes.</summary>
internal sealed class DigestLoop(Session session, Results results, Verdict verdict)
{
    private readonly WriteOptions options = new(UserLanguage.Current);

    /// <summary>How many articles were written.</summary>
    public int Written { get; private set; }

    public async Task DigestAsync(string input, Page page, Digester digester, CancellationToken cancellationToken)
    {
        DigestWriter? writer = null;
        int before = Written;
        bool complete = false;
        try
        {
            await foreach (ArticleDigest article in digester.Digest(page, cancellationToken).WithCancellation(cancellationToken))
            {
                writer ??= Begin(input, page, digester.Run);
                session.Notices.ClearStatus();
                writer.WriteArticle(article);
                Written++;
                if (session.Has(Settings.Strict) && article.Findings.Any(f => f.Severity == Severity.Error))
                    verdict.Add(ExitCode.Finding);
            }
            // A page without articles has a result too: what was left out of it.
            writer ??= Begin(input, page, digester.Run);
            complete = true;
        }
        finally
        {
            // What is done is kept, whatever ended the page; a page that came to nothing leaves no file.
            if (complete || Written > before)
            {
                session.Notices.ClearStatus();
                writer!.Finish();
                results.End();
            }
        }
    }

    private DigestWriter Begin(string input, Page page, RunInfo run) =>
        results.Document(input, options).Begin(run, page);
}
