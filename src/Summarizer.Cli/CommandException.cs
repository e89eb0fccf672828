namespace Summarizer.Cli;

/// <summary>The command cannot go on; the message says what failed, where, and what to do next. <see cref="Faults"/> words it.</summary>
internal sealed class CommandException(ExitCode code, string message) : Exception(message)
{
    public ExitCode Code { get; } = code;
}
