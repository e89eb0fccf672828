namespace Summarizer.Cli;

/// <summary>What the process tells its caller; the numbers are part of the contract.</summary>
internal enum ExitCode
{
    Done = 0,
    Unexpected = 1,
    Usage = 2,
    Input = 3,
    NoModel = 4,
    Finding = 5,
    Engine = 6,
    Remote = 7,
    Cancelled = 130,
}
