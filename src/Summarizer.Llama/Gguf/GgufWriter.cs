using System.Text;

namespace Summarizer.Llama.Gguf;

/// <summary>
/// Writes a GGUF version 3 file: metadata first, then the tensors one after the other, so that a file may be larger than memory.
/// The format: github.com/ggml-org/ggml/blob/master/docs/gguf.md.
/// </summary>
public sealed class GgufWriter
{
    private const int Alignment = 32;
    private const uint Version = 3;

    private readonly List<Action<BinaryWriter>> metadata = [];
    private readonly List<GgufTensor> tensors = [];

    public GgufWriter Set(string key, string value) => Key(key, GgufValueType.String, output => WriteText(output, value));

    public GgufWriter Set(string key, bool value) => Key(key, GgufValueType.Bool, output => output.Write(value));

    public GgufWriter Set(string key, uint value) => Key(key, GgufValueType.UInt32, output => output.Write(value));

    public GgufWriter Set(string key, ushort value) => Key(key, GgufValueType.UInt16, output => output.Write(value));

    public GgufWriter Set(string key, ulong value) => Key(key, GgufValueType.UInt64, output => output.Write(value));

    public GgufWriter Set(string key, float value) => Key(key, GgufValueType.Float32, output => output.Write(value));

    public GgufWriter Set(string key, IReadOnlyList<string> values) =>
        Array(key, GgufValueType.String, values, WriteText);

    public GgufWriter Set(string key, IReadOnlyList<float> values) => Array(key, GgufValueType.Float32, values, (output, value) => output.Write(value));

    public GgufWriter Set(string key, IReadOnlyList<int> values) => Array(key, GgufValueType.Int32, values, (output, value) => output.Write(value));

    public GgufWriter Add(GgufTensor tensor)
    {
        tensors.Add(tensor);
        return this;
    }

    /// <summary>Writes the whole file from the stream's present position.</summary>
    public void WriteTo(Stream stream)
    {
        using var output = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        var start = stream.Position;
        output.Write("GGUF"u8);
        output.Write(Version);
        output.Write((ulong)tensors.Count);
        output.Write((ulong)metadata.Count);
        foreach (var writeEntry in metadata) writeEntry(output);

        var offset = 0L;
        foreach (var tensor in tensors)
        {
            WriteInfo(output, tensor, offset);
            offset += Aligned(Size(tensor));
        }

        Pad(output, start);
        foreach (var tensor in tensors)
        {
            output.Flush();
            var before = stream.Position;
            tensor.Write(stream);
            if (stream.Position - before != Size(tensor))
                throw new InvalidOperationException(
                    $"Tensor {tensor.Name} wrote {stream.Position - before} bytes; its type and dimensions need {Size(tensor)}.");
            Pad(output, start);
        }
    }

    private GgufWriter Key(string key, GgufValueType type, Action<BinaryWriter> writeValue)
    {
        metadata.Add(output =>
        {
            WriteText(output, key);
            output.Write((uint)type);
            writeValue(output);
        });
        return this;
    }

    private GgufWriter Array<T>(string key, GgufValueType type, IReadOnlyList<T> values, Action<BinaryWriter, T> write) =>
        Key(key, GgufValueType.Array, output =>
        {
            output.Write((uint)type);
            output.Write((ulong)values.Count);
            foreach (var value in values) write(output, value);
        });

    private static void WriteInfo(BinaryWriter output, GgufTensor tensor, long offset)
    {
        WriteText(output, tensor.Name);
        output.Write((uint)tensor.Dimensions.Count);
        foreach (var dimension in tensor.Dimensions) output.Write((ulong)dimension);
        output.Write((uint)tensor.Type);
        output.Write((ulong)offset);
    }

    private static void WriteText(BinaryWriter output, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        output.Write((ulong)bytes.Length);
        output.Write(bytes);
    }

    private static long Size(GgufTensor tensor)
    {
        var block = GgufBlock.Of(tensor.Type) ?? throw new ArgumentException($"Tensor {tensor.Name} has no known type: {tensor.Type}.");
        return block.BytesOf(tensor.Dimensions.Aggregate(1L, (product, dimension) => checked(product * dimension)));
    }

    private static long Aligned(long size) => (size + Alignment - 1) / Alignment * Alignment;

    private static void Pad(BinaryWriter output, long start)
    {
        output.Flush();
        var written = output.BaseStream.Position - start;
        output.Write(new byte[Aligned(written) - written]);
    }
}
