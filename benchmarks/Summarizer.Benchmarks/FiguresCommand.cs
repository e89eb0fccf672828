using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summarizer.Calibrating;
using Summarizer.Measuring;
using Summarizer.Pairing;
using Summarizer.Reporting;
using Summarizer.Terms;

namespace Summarizer.Benchmarks;

/// <summary>How fast figures are read, on one core, and pairs checked and reported, on all of them: the texts of the calibration, over and over.</summary>
internal static class FiguresCommand
{
    private const int Warm = 3;

    public static Command Create()
    {
        var megabytes = new Option<int>("--megabytes") { Description = "How much text is read in each language", DefaultValueFactory = _ => 100 };
        var pairs = new Option<int>("--pairs") { Description = "How many pairs are checked", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("figures", "How fast figures are read and pairs checked") { megabytes, pairs };
        command.SetAction(parsed =>
        {
            Read("zh", [.. CalibrationSet.Pairs.Select(p => p.Source)], parsed.GetValue(megabytes));
            Read("en", [.. CalibrationSet.Pairs.Select(p => p.Right)], parsed.GetValue(megabytes));
            Check(parsed.GetValue(pairs));
        });
        return command;
    }

    private static void Read(string language, string[] texts, int megabytes)
    {
        Language read = Language.Of(language);
        double size = texts.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        int rounds = Math.Max(1, (int)(megabytes / size)), found = 0;
        for (int i = 0; i < rounds / 10 * Warm; i++)
            Once();
        Stopwatch clock = Stopwatch.StartNew();
        for (int i = 0; i < rounds; i++)
            Once();
        Row($"figures read, {language}", $"{size * rounds / clock.Elapsed.TotalSeconds:0.0} MB/s, {found:n0} figures");

        void Once()
        {
            foreach (string text in texts)
                found += QuantityReader.Read(text, read).Count;
        }
    }

    private static void Check(int count)
    {
        string[] sources = [.. CalibrationSet.Pairs.Select(p => p.Source)], targets = [.. CalibrationSet.Pairs.Select(p => p.Right)];
        Stopwatch clock = Stopwatch.StartNew();
        ReportWriter.Write(new PairChecking(Vocabulary.BuiltIn).Of(Pairs()), ReportFormat.JsonLines, TextWriter.Null, "en");
        double seconds = clock.Elapsed.TotalSeconds;
        Row("pairs checked", $"{count:n0} in {seconds:0.0} s on {Environment.ProcessorCount} processors, {count / seconds:n0} a second; most memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");

        IEnumerable<TextPair> Pairs()
        {
            for (int i = 0; i < count; i++)
                yield return new TextPair(i.ToString(CultureInfo.InvariantCulture), new Pairing.Place("pairs.tsv", i + 1), sources[i % sources.Length], targets[i % targets.Length]);
        }
    }

    private static void Row(string what, FormattableString how) => Console.WriteLine($"| {what} | {how.ToString(CultureInfo.InvariantCulture)} |");
}
