namespace Summarizer.Llama.Gguf;

/// <summary>Where a tensor stands in a file and what it is.</summary>
/// <param name="Offset">In bytes from the start of the file's tensor data.</param>
/// <param name="Elements">How many numbers it holds.</param>
/// <param name="Bytes">Its size, or null where its type is unknown to this program.</param>
public sealed record GgufTensorInfo(
    string Name, GgufTensorType Type, IReadOnlyList<long> Dimensions, long Offset, long Elements, long? Bytes);
