using Summarizer.Batching;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Progress;
using Summarizer.Journaling;
using Summarizer.Writing;

namespace Summarizer.Cli.Digesting;

/// <summary>Takes the pages of a batch in their order and writes each article as it finishes. One bad input never stops the rest.</summary>
internal sealed class DigestLoop(Session session, DigestJob job, Results results, BatchReport report, RunProgress progress, Verdict verdict)
{
    public async Task RunAsync(IEnumerable<BatchInput> inputs, Digester digester, CancellationToken cancellationToken)
    {
        await foreach (BatchPage page in new Batch(digester.Digest, digester.Requests).RunAsync(inputs, cancellationToken))
        {
            if (page.IsDone())
            {
                Judge(page.Input.Done!.Errors);
                report.Skipped(page.Input.Done);
                continue;
            }
            try
            {
                await WriteAsync(page, digester, cancellationToken);
            }
            catch (Exception e) when (Failure.ConcernsOneInput(e))
            {
                Fail(page.Input.Name, e);
            }
            // A full disk: what the journal knows of the page is not lost.
            catch (IOException e) when (results.Plan.FileOf(page.Input.Name) is not null)
            {
                results.Abandon();
                Fail(page.Input.Name, Faults.OutputCannotBeWritten(results.Plan.FileOf(page.Input.Name)!, e.Message));
            }
            progress.InputDone();
        }
    }

    private async Task WriteAsync(BatchPage batchPage, Digester digester, CancellationToken cancellationToken)
    {
        string input = batchPage.Input.Name;
        Page page = await batchPage.ReadAsync();
        DigestWriter? writer = null;
        WrittenOutput output = WrittenOutput.Of(page.Source);
        bool isComplete = false;
        try
        {
            progress.Begin(input);
            await foreach (ArticleDigest article in batchPage.DigestsAsync(cancellationToken))
            {
                writer ??= Begin(input, page, digester.Run);
                session.Notices.ClearStatus();
                writer.WriteArticle(article);
                job.Told(input, article);
                output = output.With(article);
                report.Article(input, article);
                progress.Done(article);
                Judge(article.Findings.Count(f => f.Severity == Severity.Error));
            }
            // A page without articles has a result too: what was left out of it.
            writer ??= Begin(input, page, digester.Run);
            isComplete = true;
        }
        finally
        {
            // What is done is kept, whatever ended the page; a page that came to nothing leaves no file.
            if (isComplete || output.Articles > 0)
            {
                session.Notices.ClearStatus();
                writer!.Finish();
                output = output with { Recipe = isComplete ? digester.Recipe.Of(input) : null, Names = batchPage.TakeNames() };
                results.End(input, output);
                report.Written(output);
            }
        }
    }

    private void Fail(string input, Exception e)
    {
        report.Failed(input);
        verdict.Add(Failure.Report(e, session.Notices, input));
    }

    private void Judge(int errors)
    {
        if (errors > 0 && session.Has(Settings.Strict))
            verdict.Add(ExitCode.Finding);
    }

    private DigestWriter Begin(string input, Page page, RunInfo run) =>
        results.Document(input, job.Writing).Begin(run, page);
}
