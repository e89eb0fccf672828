using Summarizer.Cli.Installing;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Journaling;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Purging;

/// <summary><c>purge</c>: shows what the program left on this machine, and removes it when that is wanted.</summary>
internal static class PurgeCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        List<Trace> traces = [];
        foreach (string folder in session.Parse.GetValue(Arguments.Folders) ?? [])
        {
            if (Directory.Exists(folder))
                traces.AddRange(Traces.In(Path.GetFullPath(folder)));
            else
                verdict.Add(Failure.Report(Faults.NoSuchFolder(folder), session.Notices, folder));
        }
        traces.AddRange(Traces.OfUser(new ModelStore(ModelFolders.OfUser()), session.Has(Settings.WithModels)));
        traces = [.. traces.DistinctBy(t => t.Path)];
        foreach (Trace trace in traces)
            await Console.Out.WriteLineAsync(Texts.Of("Purge.Trace", Texts.Of($"Purge.{trace.Kind}"), Sizes.Text(trace.Bytes), trace.Path));
        string sum = Sizes.Text(traces.Sum(t => t.Bytes));
        if (traces.Count == 0)
            session.Notices.Note(Texts.Of("Purge.Nothing"));
        else if (session.Has(Settings.DryRun))
            session.Notices.Note(Texts.Of("Purge.Would", traces.Count, sum));
        else if (IsWanted(session, Texts.Of("Purge.Question", traces.Count, sum)))
            Remove(session, traces, verdict, cancellationToken);
        return verdict.Code;
    }

    private static bool IsWanted(Session session, string question) =>
        session.Has(Settings.Yes) || (Terminal.CanAsk && !session.Has(Settings.NoInput) ? Question.Ask(question) : throw Faults.PurgeNeedsYes());

    private static void Remove(Session session, List<Trace> traces, Verdict verdict, CancellationToken cancellationToken)
    {
        long bytes = 0;
        int count = 0;
        foreach (Trace trace in traces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (trace.Kind == TraceKind.Journal)
                    CheckFree(trace.Path);
                long size = trace.Bytes;
                trace.Delete();
                (bytes, count) = (bytes + size, count + 1);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or JournalException { Reason: JournalFault.InUse })
            {
                verdict.Add(Failure.Report(Faults.NotPurged(trace.Path, e.Message), session.Notices, trace.Path));
            }
        }
        session.Notices.Note(Texts.Of("Purge.Done", count, Sizes.Text(bytes)));
    }

    // A run that is at work would go on writing to a file that is nowhere any more.
    private static void CheckFree(string folder)
    {
        foreach (string journal in Directory.EnumerateFiles(folder, "journal.db", Traces.Everything))
        {
            string part = Path.GetRelativePath(folder, Path.GetDirectoryName(journal)!);
            try
            {
                Journal.Open(Path.GetDirectoryName(folder)!, _ => { }, TimeProvider.System, part == "." ? "" : part).Dispose();
            }
            catch (JournalException e) when (e.Reason != JournalFault.InUse)
            {
                // Damaged, or of another version: it is to go.
            }
        }
    }
}
