using System.CommandLine;
using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using Summarizer.Benchmarks.Contenders;
using Summarizer.Benchmarks.Parity;
using Summarizer.Llama;
using Summarizer.Llama.Profiles;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.Templates;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Benchmarks;

/// <summary>
/// What llama.cpp says with given weights, the engine says: the program's own prompts for a page through the engine, all at once, and
/// one at a time through the bare runtime and through node-llama-cpp, on a model of real shape and on one with clear margins.
/// </summary>
internal static class ParityCommand
{
    public static Command Create()
    {
        var setup = new Setup();
        var page = new Option<string>("--page") { Description = "The page whose prompts are asked", DefaultValueFactory = _ => "samples/clean-bridge.txt" };
        var tokens = new Option<int>("--tokens") { Description = "Tokens of each answer", DefaultValueFactory = _ => 12 };
        var node = new Option<string>("--node-llama-cpp") { Description = "A folder where node-llama-cpp is installed" };
        var command = new Command("parity", "The engine against decoding one request at a time") { page, tokens, node };
        setup.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var prompts = await RenderedPrompts.OfAsync(parsed.GetValue(page)!, cancellationToken);
            var runtime = setup.Runtime(parsed);
            Console.WriteLine($"{prompts.Count} prompts of {Path.GetFileName(parsed.GetValue(page)!)}, {parsed.GetValue(tokens)} tokens each; the engine computes them together.");
            Console.WriteLine();
            Console.WriteLine("| model, and one at a time by | steps | same token | largest logit difference | largest margin where it is another |");
            Console.WriteLine("|---|---:|---:|---:|---:|");
            await CompareAsync(setup.Model(parsed));

            var clear = Path.Combine(Path.GetTempPath(), $"copying-{Guid.NewGuid():n}.gguf");
            try
            {
                using (var stream = File.Create(clear)) CopyingModel.Write(stream, string.Concat(prompts.SelectMany(p => p).Select(m => m.Text)));
                await CompareAsync(clear);
            }
            finally
            {
                File.Delete(clear);
            }

            Task CompareAsync(string path) =>
                CompareAllAsync(runtime, path, setup.Engine(parsed), prompts, parsed.GetValue(tokens), parsed.GetValue(node), cancellationToken);
        });
        return command;
    }

    private static async Task CompareAllAsync(
        ILlamaRuntime runtime, string path, EngineOptions options, IReadOnlyList<ChatMessage[]> asked, int tokens, string? node, CancellationToken cancellationToken)
    {
        var record = new LogitRecord();
        using (var client = LocalChatClient.Load(new ObservedRuntime(runtime, record.Observe), path, options, null, cancellationToken))
            await Task.WhenAll(asked.Select(messages => client.GetResponseAsync(
                messages, new() { Temperature = 0, MaxOutputTokens = tokens, AdditionalProperties = new() { ["ignore_eos"] = true } }, cancellationToken)));

        using var model = runtime.LoadModel(path, new ModelLoadOptions(options.GpuLayers), cancellationToken);
        int[][] prompts = [.. asked.Select(messages => Conversation.Tokens(model, ModelProfiles.Of(model), [.. messages.Select(m => new TemplateMessage(m.Role.Value, m.Text))]))];
        using var context = model.CreateContext(
            new ContextOptions(prompts.Max(p => p.Length) + tokens, options.BatchTokens, 1, options.Threads, options.FlashAttention));
        var plain = new PlainDecoding(model, context, reuse: false);
        var agreement = new Agreement($"{Path.GetFileNameWithoutExtension(path)[..7]}, bare runtime");
        var answers = prompts.Select(prompt => Follow(prompt, tokens, plain, record, agreement)).ToArray();
        Console.WriteLine(agreement);

        if (node is null) return;
        var others = new Agreement($"{Path.GetFileNameWithoutExtension(path)[..7]}, node-llama-cpp");
        var steps = await NodeClient.AskAsync(node, path, options.Threads, prompts, answers, cancellationToken);
        for (var i = 0; i < prompts.Length; i++)
            for (var place = 0; place < tokens; place++)
            {
                var engine = record.After([.. prompts[i], .. answers[i].AsSpan(0, place)]);
                var step = steps[i][place];
                others.Add(engine, step.Tokens[0], step.Tokens.Zip(step.Logits).Max(pair => Math.Abs(engine[pair.First] - pair.Second)));
            }
        Console.WriteLine(others);
    }

    /// <summary>Computes a prompt and the engine's answer to it alone, and compares what each step would say.</summary>
    private static int[] Follow(int[] prompt, int tokens, PlainDecoding plain, LogitRecord record, Agreement agreement)
    {
        var said = new List<int>(prompt);
        return plain.Answer(prompt, tokens, (logits, _) =>
        {
            var engine = record.After(said.ToArray());
            var difference = new float[engine.Length];
            TensorPrimitives.Subtract(logits, engine, difference);
            agreement.Add(engine, TensorPrimitives.IndexOfMax(logits), Math.Abs(TensorPrimitives.MaxMagnitude(difference)));
            said.Add(plain.Best(engine));
            return said[^1];
        });
    }
}
