using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Progress;
using Summarizer.Generating;
using Summarizer.Journaling;

namespace Summarizer.Cli.Digesting;

/// <summary>How a run goes, on a terminal's last line or as lines of JSON, and what became of each input: the table at the end.</summary>
internal sealed class BatchReport(Session session, OutputPlan plan, TimeProvider time)
{
    // A table that scrolls away says nothing: of a long batch those that went wrong are shown.
    private const int MostRows = 30;
    private static readonly string[] Columns = ["Input", "State", "Articles", "Errors", "Warnings", "Time"];

    private readonly string form = Settings.Progress.Of(session.Parse, "line");
    private readonly ProgressLog log = new(session.Notices, time);
    private readonly List<ReportRow> rows = [];
    private readonly long start = time.GetTimestamp();
    private long since = time.GetTimestamp();
    private int files, doneBefore, failed, errors, warnings;

    /// <summary>How many articles were written.</summary>
    public int Articles { get; private set; }

    private bool IsJson => form == "json";

    public void Start(int pending, int before, string? model, DigestEstimate? estimate)
    {
        if (IsJson)
            log.Start(pending, before, model, estimate);
    }

    public void Show(RunFacts facts)
    {
        if (IsJson)
            log.Show(facts);
        else if (form == "line")
            session.Notices.Status(ProgressLine.Of(facts));
    }

    public void Article(string input, ArticleDigest digest)
    {
        Articles++;
        if (IsJson)
            log.Article(input, digest);
    }

    public void Written(WrittenOutput output)
    {
        files++;
        Add(output.Input, output.Recipe is null ? "InPart" : "Written", output, output.Errors > 0 || output.Recipe is null);
    }

    public void Skipped(WrittenOutput output)
    {
        doneBefore++;
        Add(output.Input, "Skipped", output, output.Errors > 0);
    }

    public void Failed(string input)
    {
        failed++;
        Add(input, "Failed", null, true);
    }

    /// <summary>Shows the table; a single input needs none.</summary>
    public void Close()
    {
        TimeSpan took = time.GetElapsedTime(start);
        if (IsJson)
            log.End(files, Articles, errors, warnings, doneBefore, failed, took);
        int all = files + doneBefore + failed;
        if (all < 2 || !session.Notices.ShowsText)
            return;
        string[][] shown = [.. rows.Where(r => all <= MostRows || r.NeedsLook).Take(MostRows).Select(r => r.Cells)];
        if (shown.Length > 0)
            session.Notices.Note(TextTable.Of([.. Columns.Select(c => Texts.Of($"Batch.{c}"))], shown, Terminal.ErrorWidth - 1, 0, 1));
        session.Notices.Note(Texts.Of("Batch.Sum", files, Articles, errors, warnings, ProgressLine.Duration(took), doneBefore, failed));
    }

    private void Add(string input, string state, WrittenOutput? output, bool needsLook)
    {
        TimeSpan took = time.GetElapsedTime(since);
        since = time.GetTimestamp();
        errors += output?.Errors ?? 0;
        warnings += output?.Warnings ?? 0;
        if (IsJson)
            log.Input(input, state, plan.FileOf(input), output, took);
        if (rows.Count < MostRows || needsLook)
            rows.Add(new ReportRow(
                [input, Texts.Of($"Batch.{state}"), TextTable.Number(output?.Articles), TextTable.Number(output?.Errors), TextTable.Number(output?.Warnings), ProgressLine.Duration(took)], needsLook));
    }

    /// <param name="NeedsLook">Something is wrong with the input or its result.</param>
    private sealed record ReportRow(string[] Cells, bool NeedsLook);
}
