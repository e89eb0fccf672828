using System.Runtime.InteropServices;

namespace Summarizer.Llama.Gguf;

/// <summary>A tensor to be written. Dimensions as in the file: the first is the length of a row (what a matrix takes in).</summary>
/// <param name="Write">Writes exactly the tensor's bytes, little-endian.</param>
public sealed record GgufTensor(string Name, GgufTensorType Type, IReadOnlyList<long> Dimensions, Action<Stream> Write)
{
    /// <summary>A tensor of 32-bit floats, row after row.</summary>
    public static GgufTensor Floats(string name, float[] values, params long[] dimensions) =>
        new(name, GgufTensorType.F32, dimensions, stream => stream.Write(MemoryMarshal.AsBytes(values.AsSpan())));

    /// <summary>A tensor of 16-bit floats, row after row.</summary>
    public static GgufTensor Halves(string name, Half[] values, params long[] dimensions) =>
        new(name, GgufTensorType.F16, dimensions, stream => stream.Write(MemoryMarshal.AsBytes(values.AsSpan())));

    /// <summary>A tensor of 32-bit floats that all have one value.</summary>
    public static GgufTensor Filled(string name, float value, params long[] dimensions)
    {
        var values = new float[dimensions.Aggregate(1L, (product, dimension) => checked(product * dimension))];
        Array.Fill(values, value);
        return Floats(name, values, dimensions);
    }
}
