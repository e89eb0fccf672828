using System.Diagnostics;
using System.Globalization;
using Summarizer.Cli.Digesting;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Generating;
using Summarizer.Llama.Benching;
using Summarizer.Llama.Requests;

namespace Summarizer.Cli.Benching;

/// <summary><c>bench</c>: how fast this machine is with this model, and what that means for a page.</summary>
internal static class BenchCommand
{
    private static readonly int[] Widths = [1, 4, 8, 16];

    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        DigestOptions options = DigestRequest.Of(session);
        LocalModels models = LocalModels.Of(session, options) ?? throw Faults.NoModelToMeasure();
        using LoadedModel model = LoadedModel.Load(session, RuntimeChoice.Load(session), models.General, cancellationToken);
        DigestEstimate page = new DigestPipeline(model.ForPipeline(journal: null), Engine.Prompts(session)).Estimate(SamplePage.Read(), options);
        TextWriter output = Console.Out;
        await output.WriteLineAsync(Texts.Of("Bench.Model", models.General.Name, model.Runtime, session.Value(Settings.Threads, Processor.PhysicalCores)));

        SpeedTest speed = new(model.Client);
        session.Notices.Status(Texts.Of("Bench.Reading"));
        // The first reading warms the weights up.
        await speed.ReadAsync(cancellationToken);
        double reads = await speed.ReadAsync(cancellationToken);
        await ShowAsync("Bench.Reads", Number(reads));
        double writes = 0;
        foreach (int width in Widths.Where(w => w <= model.Client.MaxSequences))
        {
            session.Notices.Status(Texts.Of("Bench.Writing", width));
            writes = await speed.WriteAsync(width, cancellationToken);
            await ShowAsync("Bench.Writes", width, Number(writes));
        }
        using Process self = Process.GetCurrentProcess();
        await ShowAsync("Bench.Memory", Sizes.Text(self.PeakWorkingSet64));
        await ShowAsync("Bench.Page", page.Articles, page.TokensIn, page.TokensOut, Minutes(page.TokensIn / reads + page.TokensOut / writes));
        return ExitCode.Done;

        Task ShowAsync(string text, params object[] values)
        {
            session.Notices.ClearStatus();
            return output.WriteLineAsync(Texts.Of(text, values));
        }
    }

    private static string Minutes(double seconds) => (seconds / 60).ToString(seconds < 600 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
