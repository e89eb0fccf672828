using System.CommandLine;
using System.CommandLine.Invocation;

namespace Summarizer.Cli.Helping;

/// <summary>What <c>--help</c> does.</summary>
internal sealed class ShowHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpWriter(Console.Out, Width()).Write(parseResult.CommandResult.Command);
        return (int)ExitCode.Done;
    }

    private static int Width() => Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 100);
}
