using Summarizer.Cli.Output.Screen;
using Summarizer.Cli.Parsing;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Diagnosing;

/// <summary><c>doctor</c>: what works on this machine, what does not, and what to do about it.</summary>
internal static class DoctorCommand
{
    public static Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken) =>
        session.Has(Settings.SelfTest) ? SelfTest.RunAsync(session, cancellationToken) : ReportAsync(session, cancellationToken);

    private static async Task<ExitCode> ReportAsync(Session session, CancellationToken cancellationToken)
    {
        DoctorReport report = new(Screens.StandardOutput(), Screens.Width);
        Verdict verdict = new();
        foreach ((ExitCode code, IEnumerable<Diagnosis> diagnoses) in Checks(session, new ModelStore(ModelFolders.OfUser())))
            foreach (Diagnosis diagnosis in diagnoses)
            {
                cancellationToken.ThrowIfCancellationRequested();
                report.Write(diagnosis);
                if (diagnosis.Health == Health.Fail)
                    verdict.Add(code);
            }
        await foreach (Diagnosis diagnosis in EndpointChecks.RunAsync(session, cancellationToken))
        {
            report.Write(diagnosis);
            if (diagnosis.Health == Health.Fail)
                verdict.Add(ExitCode.Remote);
        }
        return verdict.Code;
    }

    private static IEnumerable<(ExitCode IfFailed, IEnumerable<Diagnosis> Diagnoses)> Checks(Session session, ModelStore store) =>
    [
        (ExitCode.Engine, RuntimeChecks.Run(session)),
        (ExitCode.NoModel, ModelChecks.Run(store)),
        (ExitCode.Unexpected, TextChecks.Run()),
        (ExitCode.Usage, FolderChecks.Run(store)),
    ];
}
