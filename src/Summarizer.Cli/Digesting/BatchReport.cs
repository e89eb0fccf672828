using System.Globalization;
using Summarizer.Cli.Messages;
using Summarizer.Journaling;

namespace Summarizer.Cli.Digesting;

/// <summary>What became of each input, and the table of it at the end of a run over several.</summary>
internal sealed class BatchReport(Session session, TimeProvider time)
{
    // A table that scrolls away says nothing: of a long batch those that went wrong are shown.
    private const int MostRows = 30;

    private readonly List<ReportRow> rows = [];
    private long since = time.GetTimestamp();
    private readonly long start = time.GetTimestamp();
    private int skipped, failed, errors, warnings, files;

    /// <summary>How many articles were written.</summary>
    public int Articles { get; private set; }

    public void Written(WrittenOutput output)
    {
        files++;
        Articles += output.Articles;
        errors += output.Errors;
        warnings += output.Warnings;
        Add(new ReportRow(output.Input, Texts.Of(output.Recipe is null ? "Batch.InPart" : "Batch.Written"), output.Articles, output.Errors, output.Warnings, Took(), output.Errors > 0 || output.Recipe is null));
    }

    public void Skipped(WrittenOutput output)
    {
        skipped++;
        errors += output.Errors;
        warnings += output.Warnings;
        Add(new ReportRow(output.Input, Texts.Of("Batch.Skipped"), output.Articles, output.Errors, output.Warnings, Took(), output.Errors > 0));
    }

    public void Failed(string input)
    {
        failed++;
        Add(new ReportRow(input, Texts.Of("Batch.Failed"), 0, 0, 0, Took(), true));
    }

    /// <summary>Shows the table; a single input needs none.</summary>
    public void Close()
    {
        if (files + skipped + failed < 2)
            return;
        if (session.Notices.ShowsText)
        {
            ReportRow[] shown = files + skipped + failed <= MostRows ? [.. rows] : [.. rows.Where(r => r.NeedsLook).Take(MostRows)];
            session.Notices.Note(ReportTable.Of(shown, Terminal.ErrorWidth));
        }
        session.Notices.Note(Texts.Of(
            "Batch.Sum", files, Articles, errors, warnings, time.GetElapsedTime(start).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture), skipped, failed));
    }

    private void Add(ReportRow row)
    {
        if (rows.Count < MostRows || row.NeedsLook)
            rows.Add(row);
    }

    private TimeSpan Took()
    {
        TimeSpan took = time.GetElapsedTime(since);
        since = time.GetTimestamp();
        return took;
    }
}

/// <param name="NeedsLook">Something is wrong with it.</param>
internal sealed record ReportRow(string Input, string State, int Articles, int Errors, int Warnings, TimeSpan Took, bool NeedsLook);
