using Summarizer.Llama.Gguf;

namespace Summarizer.Benchmarks.Shapes;

/// <summary>The sizes of a published model; speed depends on them and on how weights are stored, not on the weights' values.</summary>
internal sealed record Shape(string Name, int Blocks, int Width, int Feed, int Heads, int KeyHeads, int HeadSize = 128)
{
    public const int Vocabulary = 151_936;

    /// <summary>Qwen3 as published: huggingface.co/Qwen, config.json of each. All three use the embedding as output matrix too.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("0.6b", 28, 1024, 3072, 16, 8),
        new("1.7b", 28, 2048, 6144, 16, 8),
        new("4b", 36, 2560, 9728, 32, 8),
    ];

    public static Shape Of(string name) =>
        All.FirstOrDefault(s => s.Name == name) ?? throw new ArgumentException($"No shape '{name}': {string.Join(", ", All.Select(s => s.Name))}.");

    /// <summary>How the matrices of a file type are stored.</summary>
    public static GgufTensorType TypeOf(string name) => name switch
    {
        "q4_0" => GgufTensorType.Q4_0,
        "q4_k" => GgufTensorType.Q4_K,
        _ => throw new ArgumentException($"No type '{name}': q4_0 or q4_k."),
    };
}
