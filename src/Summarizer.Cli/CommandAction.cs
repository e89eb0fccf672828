using System.CommandLine;
using System.CommandLine.Invocation;

namespace Summarizer.Cli;

/// <summary>What a command does. <see cref="Edge"/> runs it, so that a run is set up and its failures are caught in one place.</summary>
internal sealed class CommandAction(Func<Session, CancellationToken, Task<ExitCode>> run) : AsynchronousCommandLineAction
{
    public Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken) => run(session, cancellationToken);

    public override async Task<int> InvokeAsync(ParseResult parseResult, CancellationToken cancellationToken = default) =>
        (int)await run(new Session(parseResult), cancellationToken);
}
