using Summarizer.Evaluating;

namespace Summarizer.Cli.Evaluating;

/// <summary><c>eval</c>: suites of cases put to models, and what came of it.</summary>
internal static class EvalCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        EvalOutputs outputs = EvalOutputs.Of(session);
        IReadOnlyList<Suite> suites = EvalSuites.Read(session, verdict);
        if (suites.Count == 0)
            return verdict.Code;
        EvaluationResult result = new(
            EvaluationResult.CurrentSchema, TimeProvider.System.GetUtcNow(), ProgramVersion.Text, await Contestants.RunAsync(session, suites, cancellationToken));
        outputs.Write(result);
        if (result.Contestants.SelectMany(c => c.Suites).SelectMany(s => s.Cases).Any(c => !c.IsGood))
            verdict.Add(ExitCode.Finding);
        return verdict.Code;
    }
}
