using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Terminology;
using Summarizer.Pairing;
using Summarizer.Reading;
using Summarizer.Reporting;

namespace Summarizer.Cli.Checking;

/// <summary><c>check</c>: what is wrong with a translation, whoever made it; no model.</summary>
internal static class CheckCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        CheckPlan plan = CheckPlan.Of(session);
        PairChecking checking = new(Glossaries.Of(session), Settings.Date.IsGiven(session.Parse) ? Settings.Date.Of(session.Parse, default) : null);
        List<CheckedPair> pairs = [];
        bool hasRead = false;
        foreach (CheckInput input in plan.Inputs)
        {
            try
            {
                pairs.AddRange(await Task.Run(() => Check(checking, input, session), cancellationToken).WaitAsync(cancellationToken));
                hasRead = true;
            }
            catch (Exception e) when (e is ReadException or PairException)
            {
                verdict.Add(Failure.Report(e, session.Notices, input.File));
            }
        }
        if (hasRead)
            Write(pairs, plan, session);
        if (session.Has(Settings.Strict) && pairs.Exists(p => !p.IsOk))
            verdict.Add(ExitCode.Finding);
        return verdict.Code;
    }

    private static IReadOnlyList<CheckedPair> Check(PairChecking checking, CheckInput input, Session session) => input.Translation is null
        ? checking.Of(Read(input, session))
        : checking.OfText(Read(input, session));

    private static IReadOnlyList<TextPair> Read(CheckInput input, Session session)
    {
        ReadOptions options = new(Settings.Encoding.IsGiven(session.Parse) ? Settings.Encoding.Of(session.Parse, "") : null, session.Has(Settings.Lossy));
        return input.Translation is { } translation
            ? PairSource.OfDocuments(input.File, translation, options)
            : PairSource.OfFile(input.File, Column(Settings.SourceColumn, session), Column(Settings.TargetColumn, session), options);
    }

    private static string? Column(Setting<string> setting, Session session) => setting.IsGiven(session.Parse) ? setting.Of(session.Parse, "") : null;

    private static void Write(IReadOnlyList<CheckedPair> pairs, CheckPlan plan, Session session)
    {
        if (plan.File is not { } path)
        {
            ReportWriter.Write(pairs, plan.Format, Console.Out, UserLanguage.Current);
            return;
        }
        using AtomicFile file = new(path);
        ReportWriter.Write(pairs, plan.Format, file.Writer, UserLanguage.Current);
        file.Commit(session.Has(Settings.Force) ? Replacing.Existing : Replacing.Nothing);
    }
}
