using System.Globalization;
using Summarizer.Cli.Messages;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Installing;

/// <summary>The status line of a download, a copy or a check.</summary>
internal sealed class Transfer(Notices notices, string model) : IProgress<PullProgress>
{
    public void Report(PullProgress value)
    {
        string line = Texts.Of($"Pull.{value.Step}", model);
        if (value.Total is { } total and > 0)
            line += Texts.Of("Pull.Share", (100.0 * value.Done / total).ToString("0", CultureInfo.InvariantCulture), Sizes.Text(value.Done), Sizes.Text(total));
        if (value.BytesPerSecond > 0)
            line += Texts.Of("Pull.Rate", Sizes.Text((long)value.BytesPerSecond));
        if (value.Remaining is { } left)
            line += Texts.Of("Pull.Left", left.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture));
        notices.Status(line);
    }
}
