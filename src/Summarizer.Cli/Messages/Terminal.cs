using System.Text;

namespace Summarizer.Cli.Messages;

/// <summary>The process's streams: which of them somebody looks at.</summary>
internal static class Terminal
{
    public static bool ShowsOutput => !Console.IsOutputRedirected && !IsDumb;

    public static bool ErrorTakesEscapes => !Console.IsErrorRedirected && !IsDumb;

    public static int ErrorWidth => Console.IsErrorRedirected ? 80 : Math.Clamp(Console.WindowWidth, 20, 200);

    public static int OutputWidth => Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 100);

    /// <summary>Whether a question can be asked and seen.</summary>
    public static bool CanAsk => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>
    /// UTF-8 without a byte order mark and with line feeds, whatever the locale says: once GB18030 is registered,
    /// a GB18030 locale would otherwise turn the results into GB18030.
    /// </summary>
    public static void UseUtf8()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
            Console.OutputEncoding = utf8;
        Console.SetOut(Writer(Console.OpenStandardOutput(), utf8));
        Console.SetError(Writer(Console.OpenStandardError(), utf8));
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding) => new(stream, encoding) { AutoFlush = true, NewLine = "\n" };
}
