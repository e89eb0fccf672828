using System.CommandLine;
using Summarizer.Benchmarks.Shapes;
using Summarizer.Llama;
using Summarizer.Llama.LLamaSharp;
using Summarizer.Llama.Native;
using Summarizer.Llama.Requests;
using Summarizer.Llama.Runtime;

namespace Summarizer.Benchmarks;

/// <summary>The options that every measure has: model, runtime and engine.</summary>
internal sealed class Setup
{
    private readonly Option<string> shape = new("--shape") { Description = "0.6b, 1.7b or 4b", DefaultValueFactory = _ => "0.6b" };
    private readonly Option<string> type = new("--type") { Description = "q4_0 or q4_k", DefaultValueFactory = _ => "q4_0" };
    private readonly Option<string> model = new("--model") { Description = "A GGUF file instead of a synthetic one" };
    private readonly Option<string> folder = new("--folder") { Description = "Where synthetic files are kept", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "summarizer-benchmarks") };
    private readonly Option<int> threads = new("--threads") { DefaultValueFactory = _ => Processor.PhysicalCores };
    private readonly Option<string> runtime = new("--runtime") { Description = "native or llamasharp", DefaultValueFactory = _ => LLamaSharpRuntime.IsIncluded ? "llamasharp" : "native" };
    private readonly Option<int> sequences = new("--sequences") { DefaultValueFactory = _ => new EngineOptions().MaxSequences };
    private readonly Option<int> context = new("--context") { DefaultValueFactory = _ => 0 };
    private readonly Option<int> batch = new("--batch") { DefaultValueFactory = _ => new EngineOptions().BatchTokens };
    private readonly Option<string> attention = new("--flash-attention") { Description = "on, off or auto", DefaultValueFactory = _ => "on" };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[shape, type, model, folder, threads, runtime, sequences, context, batch, attention]) command.Options.Add(option);
    }

    public string Model(ParseResult parsed) =>
        parsed.GetValue(model) ?? SyntheticModel.In(parsed.GetValue(folder)!, Shape.Of(parsed.GetValue(shape)!), parsed.GetValue(type)!);

    public ILlamaRuntime Runtime(ParseResult parsed) => parsed.GetValue(runtime) == "llamasharp" ? LLamaSharpRuntime.Load() : NativeRuntime.Load();

    public int Threads(ParseResult parsed) => parsed.GetValue(threads);

    public EngineOptions Engine(ParseResult parsed) => new(
        parsed.GetValue(context), parsed.GetValue(sequences), parsed.GetValue(batch), parsed.GetValue(threads),
        FlashAttention: parsed.GetValue(attention) switch { "on" => true, "off" => false, _ => null });

    /// <summary>The same options for a process of its own.</summary>
    public IEnumerable<string> Arguments(ParseResult parsed) =>
    [
        "--model", Model(parsed), "--runtime", parsed.GetValue(runtime)!, "--threads", $"{parsed.GetValue(threads)}", "--sequences", $"{parsed.GetValue(sequences)}",
        "--context", $"{parsed.GetValue(context)}", "--batch", $"{parsed.GetValue(batch)}", "--flash-attention", parsed.GetValue(attention)!,
    ];
}
