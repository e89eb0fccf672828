namespace Summarizer.Cli.Checking;

/// <summary><c>check</c>: what is wrong with a translation, whoever made it; no model.</summary>
internal static class CheckCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        CheckRun run = new(session, CheckPlan.Of(session));
        return await Task.Run(() => run.Write(cancellationToken), cancellationToken).WaitAsync(cancellationToken);
    }
}
