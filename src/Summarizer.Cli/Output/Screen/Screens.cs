using Spectre.Console;
using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Output.Screen;

/// <summary>Standard output as Spectre.Console writes it: coloured for a terminal, plain and unbroken for a pipe.</summary>
internal static class Screens
{
    // Spectre breaks piped lines at 80 columns; nobody asked a pipe to be narrow.
    private const int Unbroken = 1 << 15;

    public static int Width => Console.IsOutputRedirected ? Unbroken : Terminal.OutputWidth;

    public static IAnsiConsole StandardOutput()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Width;
        return console;
    }
}
