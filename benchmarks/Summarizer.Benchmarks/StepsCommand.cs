using System.CommandLine;
using System.Globalization;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Llama.Runtime;

namespace Summarizer.Benchmarks;

/// <summary>What a step costs: widths, idle rows, prompts beside answers, cells that nobody attends to.</summary>
internal static class StepsCommand
{
    private const int Depth = 340;

    public static Command Create()
    {
        var setup = new Setup();
        var only = new Option<string>("--only") { Description = "Of widths, padding, prompts, cells", DefaultValueFactory = _ => "widths,padding,prompts,cells" };
        var command = new Command("steps", "What a step costs by what is in it") { only };
        setup.AddTo(command);
        command.SetAction(parsed =>
        {
            var engine = setup.Engine(parsed);
            using var model = setup.Runtime(parsed).LoadModel(setup.Model(parsed), new ModelLoadOptions(engine.GpuLayers), CancellationToken.None);
            using var context = model.CreateContext(new ContextOptions(8192, 512, 36, engine.Threads, engine.FlashAttention));
            var cost = new StepCost(context, model.Description.VocabularySize);
            var parts = parsed.GetValue(only)!.Split(',');
            if (parts.Contains("widths"))
                foreach (var width in (int[])[1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 32])
                    Row($"{width} answers of one article", cost.Of(cost.Fork(1, Depth, width), Depth, 0, 0, 5));
            if (parts.Contains("padding"))
                foreach (var width in (int[])[5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16])
                {
                    var sequences = cost.Fork(1, Depth, width);
                    var alone = cost.Of(sequences, Depth, 0, 0, 5);
                    var four = cost.Of(sequences, Depth + 5, -width & 3, 0, 5);
                    var sixteen = cost.Of(sequences, Depth + 10, -width & 15, 0, 5);
                    Row($"{width} answers; filled to fours {Milliseconds(four)}, to sixteens {Milliseconds(sixteen)}", alone);
                }
            if (parts.Contains("prompts"))
                foreach (var prompt in (int[])[32, 47, 48, 112, 240])
                {
                    var sequences = cost.Fork(3, Depth, 5);
                    var both = cost.Of(sequences, Depth, 0, prompt, 3);
                    var answers = cost.Of(sequences, Depth + 3, 0, 0, 3);
                    var prompts = cost.Of([], 0, 0, prompt, 3);
                    Row($"15 answers of three articles with {prompt} of a prompt; apart {Milliseconds(answers)} + {Milliseconds(prompts)}", both);
                }
            if (parts.Contains("cells"))
                foreach (var idle in (int[])[0, 1500, 3000, 6000])
                    Row($"16 answers of one article beside {idle} cells of others", cost.Of(cost.Fork(1, Depth, 16, idle), Depth, 0, 0, 5));
        });
        return command;
    }

    private static void Row(string what, double seconds) => Console.WriteLine($"| {what} | {Milliseconds(seconds)} ms |");

    private static string Milliseconds(double seconds) => (seconds * 1000).ToString("F1", CultureInfo.InvariantCulture);
}
