using Summarizer.Cli.Parsing;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Comparing;

namespace Summarizer.Cli.Evaluating;

/// <summary><c>eval</c>: suites of cases put to models, and what came of it.</summary>
internal static class EvalCommand
{
    private const int UsualChange = 5;

    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        EvalOutputs outputs = EvalOutputs.Of(session);
        string file = EvalSettings.Baseline.Of(session.Parse, "");
        EvaluationResult? baseline = file.Length > 0 ? ResultFile.Read(file) : null;
        IReadOnlyList<Suite> suites = EvalSuites.Read(session, verdict);
        if (suites.Count == 0)
            return verdict.Code;
        EvaluationResult result = new(
            EvaluationResult.CurrentSchema, TimeProvider.System.GetUtcNow(), ProgramVersion.Text, await Contestants.RunAsync(session, suites, cancellationToken));
        if (baseline is not null)
            result = result with { Comparisons = BaselineComparison.Of(result, baseline, file, EvalSettings.Change.Of(session.Parse, UsualChange) / 100.0) };
        outputs.Write(result, baseline);
        if (IsBad(result, session))
            verdict.Add(ExitCode.Finding);
        return verdict.Code;
    }

    // Beside a baseline only what got worse is news, and nothing compared is nothing proved; --strict wants every case good all the same.
    private static bool IsBad(EvaluationResult result, Session session)
    {
        CaseResult[] cases = [.. result.Contestants.SelectMany(c => c.Suites).SelectMany(s => s.Cases)];
        return result.Comparisons.Count > 0 && !session.Has(Settings.Strict)
            ? result.Comparisons.Any(c => c.IsWorse || c.All.Cases == 0) || cases.Any(c => c.Status == CaseStatus.NotAsked)
            : cases.Any(c => !c.IsGood);
    }
}
