using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Terminology;
using Summarizer.Pairing;
using Summarizer.Reading;
using Summarizer.Reporting;

namespace Summarizer.Cli.Checking;

/// <summary>Reads, checks and reports pair by pair: a table may be larger than memory. One bad file never stops the others.</summary>
internal sealed class CheckRun(Session session, CheckPlan plan)
{
    private readonly PairChecking checking = new(
        Glossaries.Of(session), Settings.Date.IsGiven(session.Parse) ? Settings.Date.Of(session.Parse, default) : null, Given(Settings.From, session), Given(Settings.To, session));
    private readonly Verdict verdict = new();
    private bool hasRead, hasErrors;

    public ExitCode Write(CancellationToken cancellationToken)
    {
        using IEnumerator<CheckedPair> pairs = Checked(cancellationToken).GetEnumerator();
        // Of files none of which can be read there is no report.
        bool isAny = pairs.MoveNext();
        if (hasRead)
            Write(isAny ? Rest(pairs) : []);
        if (session.Has(Settings.Strict) && hasErrors)
            verdict.Add(ExitCode.Finding);
        return verdict.Code;
    }

    private static IEnumerable<CheckedPair> Rest(IEnumerator<CheckedPair> pairs)
    {
        do
            yield return pairs.Current;
        while (pairs.MoveNext());
    }

    private IEnumerable<CheckedPair> Checked(CancellationToken cancellationToken)
    {
        foreach (CheckInput input in plan.Inputs)
        {
            IEnumerator<CheckedPair>? pairs = null;
            while (Next(ref pairs, input) is { } pair)
            {
                cancellationToken.ThrowIfCancellationRequested();
                hasErrors |= !pair.IsOk;
                yield return pair;
            }
            pairs?.Dispose();
        }
    }

    private CheckedPair? Next(ref IEnumerator<CheckedPair>? pairs, CheckInput input)
    {
        try
        {
            pairs ??= Check(input).GetEnumerator();
            bool isAny = pairs.MoveNext();
            hasRead = true;
            return isAny ? pairs.Current : null;
        }
        catch (Exception e) when (e is ReadException or PairException)
        {
            verdict.Add(Failure.Report(e, session.Notices, input.File));
            return null;
        }
    }

    private IEnumerable<CheckedPair> Check(CheckInput input)
    {
        ReadOptions options = new(Given(Settings.Encoding, session), session.Has(Settings.Lossy));
        return input.Translation is { } translation
            ? checking.OfText(PairSource.OfDocuments(input.File, translation, options))
            : checking.Of(PairSource.OfFile(input.File, Given(Settings.SourceColumn, session), Given(Settings.TargetColumn, session), options));
    }

    private static string? Given(Setting<string> setting, Session session) => setting.IsGiven(session.Parse) ? setting.Of(session.Parse, "") : null;

    private void Write(IEnumerable<CheckedPair> pairs)
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
