namespace Summarizer.Cli;

/// <summary>The exit code of a run that goes on after failures: the gravest of them.</summary>
internal sealed class Verdict
{
    // From the lightest to the gravest: what a caller must see first.
    private static readonly ExitCode[] Order =
    [
        ExitCode.Done, ExitCode.Finding, ExitCode.Usage, ExitCode.Input, ExitCode.NoModel, ExitCode.Remote, ExitCode.Engine, ExitCode.Unexpected, ExitCode.Cancelled,
    ];

    public ExitCode Code { get; private set; } = ExitCode.Done;

    public void Add(ExitCode code)
    {
        if (Array.IndexOf(Order, code) > Array.IndexOf(Order, Code))
            Code = code;
    }
}
