using Summarizer.Calibrating;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output.Screen;
using Summarizer.Cli.Parsing;
using Summarizer.Writing;

namespace Summarizer.Cli.Evaluating;

/// <summary><c>eval calibrate</c>: how often the checks of this version are right, on the project's own pairs; no model.</summary>
internal static class CalibrateCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Calibration calibration = await Task.Run(Calibrator.Run, cancellationToken).WaitAsync(cancellationToken);
        if (Settings.TableFormat.Of(session.Parse, OutputFormat.Markdown) == OutputFormat.Json)
            CalibrationWriter.WriteJson(calibration, Console.Out);
        else if (Console.IsOutputRedirected)
            CalibrationWriter.WriteMarkdown(calibration, Console.Out, UserLanguage.Current);
        else
            Show(calibration);
        return ExitCode.Done;
    }

    private static void Show(Calibration calibration)
    {
        using MarkdownScreen screen = MarkdownScreen.OnStandardOutput();
        CalibrationWriter.WriteMarkdown(calibration, screen, UserLanguage.Current);
    }
}
