using System.Reflection;
using Summarizer.Cli.Parsing;

namespace Summarizer.Cli.Completing;

/// <summary><c>completion SHELL</c>: a script that asks this program what may come next.</summary>
internal static class CompletionCommand
{
    public static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        string shell = session.Parse.GetValue(Arguments.Shell)!;
        if (!Shells.Contains(shell))
            throw Faults.UnknownShell(shell);
        await using Stream script = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Summarizer.Cli.Completing.summarize.{shell}")!;
        using StreamReader reader = new(script);
        await Console.Out.WriteAsync(await reader.ReadToEndAsync(cancellationToken));
        return ExitCode.Done;
    }
}
