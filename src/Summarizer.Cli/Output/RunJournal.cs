using Summarizer.Cli.Parsing;
using Summarizer.Journaling;

namespace Summarizer.Cli.Output;

/// <summary>Which journal a run keeps: that of the output folder, the one that is named, or none.</summary>
internal static class RunJournal
{
    /// <exception cref="JournalException">Another process has it, a later version made it, or it cannot be written.</exception>
    public static Journal? Open(Session session, OutputPlan plan)
    {
        // Without an output folder nothing of a text is left on disk, unless the user names a place for it.
        string? folder = session.Value(Settings.Journal, plan.Folder ?? Settings.NoJournal);
        // Machines that share a folder have a journal each: a database that several write over a network is not safe.
        string part = Settings.Shard.Of(session.Parse, null!)?.Name ?? "";
        // A run that only tells what it would do begins none.
        if (folder == Settings.NoJournal || (session.Has(Settings.DryRun) && !File.Exists(Journal.PathIn(folder, part))))
            return null;
        return Journal.Open(folder, text => session.Notices.Warning(text), TimeProvider.System, part);
    }
}
