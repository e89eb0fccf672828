using System.Globalization;

namespace Summarizer.Cli.Messages;

/// <summary>Byte counts as people read them, in powers of 1024 as memory is sold.</summary>
internal static class Sizes
{
    public static string Text(long bytes) => bytes switch
    {
        < 1L << 20 => $"{Math.Max(1, bytes >> 10)} KiB",
        < 1L << 30 => $"{bytes >> 20} MiB",
        _ => (bytes / (double)(1L << 30)).ToString("0.0", CultureInfo.InvariantCulture) + " GiB",
    };
}
