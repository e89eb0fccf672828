using System.CommandLine;
using System.Runtime.InteropServices;
using Summarizer.Cli.Parsing;

namespace Summarizer.Cli;

/// <summary>The outermost place: arguments come in, an exit code goes out, and every exception is caught here, once.</summary>
internal static class Edge
{
    public static async Task<ExitCode> RunAsync(string[] arguments)
    {
        ParseResult parse = CommandLine.Parse(arguments);
        // Help, the version and completion answer whatever else is wrong.
        if (parse.Action is { ClearsParseErrors: true })
            return (ExitCode)await parse.InvokeAsync();
        using CancellationTokenSource cancel = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Session session = new(parse);
        try
        {
            ArgumentCheck.Of(parse, arguments);
            return parse.CommandResult.Command.Action is CommandAction action
                ? await action.RunAsync(session, cancel.Token)
                : (ExitCode)await parse.InvokeAsync();
        }
        catch (Exception e)
        {
            return Failure.Report(e, session.Notices);
        }
        finally
        {
            session.Notices.ClearStatus();
        }

        // The first signal ends the run with what is done; the second one ends the process.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !cancel.IsCancellationRequested;
            cancel.Cancel();
        }
    }
}
