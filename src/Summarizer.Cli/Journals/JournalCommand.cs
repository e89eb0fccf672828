using System.Globalization;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Journaling;

namespace Summarizer.Cli.Journals;

/// <summary><c>journal</c>: what is kept of the work in an output folder, and taking it away.</summary>
internal static class JournalCommand
{
    private static readonly string[] Columns = ["Input", "Replies", "Articles", "Size", "Model", "Made"];

    public static Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        string folder = session.Parse.GetValue(Arguments.Folder)!;
        if (!File.Exists(Journal.PathIn(folder)))
            throw Faults.NoJournal(folder);
        if (Settings.Prune.IsGiven(session.Parse))
            Remove(session, folder, session.Parse.GetValue(Settings.Prune.Option)!);
        else
            Show(session, folder);
        return Task.FromResult(ExitCode.Done);
    }

    private static void Show(Session session, string folder)
    {
        using Journal journal = Journal.Open(folder, text => session.Notices.Warning(text), TimeProvider.System);
        IReadOnlyList<JournalPiece> pieces = journal.Pieces();
        if (pieces.Count > 0)
            Console.Out.WriteLine(TextTable.Of([.. Columns.Select(c => Texts.Of($"Journal.{c}"))], [.. pieces.Select(Cells)], Terminal.OutputWidth, left: [0, 4]));
        session.Notices.Note(Texts.Of(
            "Journal.Sum", journal.Path, pieces.Count, pieces.Sum(p => p.Replies), pieces.Sum(p => p.Digests), Sizes.Text(new FileInfo(journal.Path).Length)));
    }

    private static void Remove(Session session, string folder, Pruning pruning)
    {
        if (pruning.IsAll)
        {
            // Opened first: nobody takes a journal away from a run that is using it.
            using (Journal.Open(folder, text => session.Notices.Warning(text), TimeProvider.System))
                session.Notices.Detail(folder);
            Journal.Delete(folder);
            session.Notices.Note(Texts.Of("Journal.Deleted", folder));
            return;
        }
        using Journal journal = Journal.Open(folder, text => session.Notices.Warning(text), TimeProvider.System);
        DateTimeOffset? before = pruning.Days is { } days ? TimeProvider.System.GetUtcNow().AddDays(-days) : null;
        int removed = journal.Prune(pruning.IsGone ? IsGone : null, before);
        session.Notices.Note(Texts.Of("Journal.Pruned", removed, Sizes.Text(new FileInfo(journal.Path).Length)));
    }

    // An input within an archive is gone with the archive.
    private static bool IsGone(string input) => input != OutputNames.StandardInput && Summarizer.Reading.SourceReader.HashFile(input) is null;

    private static string[] Cells(JournalPiece piece) =>
    [
        piece.Input, Number(piece.Replies), Number(piece.Digests), Sizes.Text(piece.Bytes), piece.Model,
        piece.Made.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
