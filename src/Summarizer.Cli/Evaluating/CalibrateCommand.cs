using Summarizer.Calibrating;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output.Screen;
using Summarizer.Cli.Parsing;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Judging;
using Summarizer.Evaluating.Parsing;
using Summarizer.Prompting;
using Summarizer.Writing;

namespace Summarizer.Cli.Evaluating;

/// <summary><c>eval calibrate</c>: how often the checks of this version are right, on the project's own pairs, and the assertions of its suites; no model.</summary>
internal static class CalibrateCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Calibration calibration = await Task.Run(Calibrator.Run, cancellationToken).WaitAsync(cancellationToken);
        IReadOnlyList<Suite> suites = [.. SuiteFiles.Find(ProgramPrompts.Folder, []).Select(SuiteReader.Read)];
        AssertionCalibration assertions = await Task.Run(() => AssertionCalibrator.Run(suites, PromptLibrary.Load(ProgramPrompts.Folder)), cancellationToken).WaitAsync(cancellationToken);
        if (Settings.TableFormat.Of(session.Parse, OutputFormat.Markdown) == OutputFormat.Json)
            CalibrationWriter.WriteJson(calibration, Console.Out, AssertionCalibrationWriter.ToJson(assertions));
        else if (Console.IsOutputRedirected)
            Write(Console.Out);
        else
            Show();
        return ExitCode.Done;

        void Show()
        {
            using MarkdownScreen screen = MarkdownScreen.OnStandardOutput();
            Write(screen);
        }

        void Write(TextWriter output)
        {
            CalibrationWriter.WriteMarkdown(calibration, output, UserLanguage.Current);
            AssertionCalibrationWriter.WriteMarkdown(assertions, output);
        }
    }
}
