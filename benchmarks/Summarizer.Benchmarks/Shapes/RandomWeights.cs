using System.Buffers.Binary;
using Summarizer.Llama.Gguf;

namespace Summarizer.Benchmarks.Shapes;

/// <summary>
/// Random blocks of a type with small scales, so that nothing overflows on its way through many layers. Few thousand different blocks,
/// written from another start for each tensor: the values' repetition does not change what a multiplication costs.
/// </summary>
internal sealed class RandomWeights(GgufTensorType type, int seed)
{
    private const int Blocks = 4096;

    private readonly Random random = new(seed);
    private byte[]? blocks;

    public GgufTensor Matrix(string name, long rows, long columns)
    {
        blocks ??= Make();
        var size = blocks.Length / Blocks;
        var start = random.Next(Blocks) * size;
        var total = rows * columns / NumbersOf(type) * size;
        return new(name, type, [columns, rows], stream =>
        {
            for (var left = total; left > 0;)
            {
                var part = blocks.AsSpan(start, (int)Math.Min(left, blocks.Length - start));
                stream.Write(part);
                left -= part.Length;
                start = 0;
            }
        });
    }

    private byte[] Make()
    {
        var size = BytesOf(type);
        var made = new byte[Blocks * size];
        random.NextBytes(made);
        for (var i = 0; i < made.Length; i += size) SetScales(made.AsSpan(i, size));
        return made;
    }

    private void SetScales(Span<byte> block)
    {
        switch (type)
        {
            case GgufTensorType.Q4_0:
                Write(block, (0.002 + 0.002 * random.NextDouble()) * (random.Next(2) == 0 ? 1 : -1));
                break;
            case GgufTensorType.Q8_0:
                Write(block, 0.0001 + 0.0002 * random.NextDouble());
                break;
            case GgufTensorType.Q4_K:
                Write(block, 0.00005);
                Write(block[2..], 0.0004);
                break;
            case GgufTensorType.Q6_K:
                Write(block[208..], 0.00001);
                break;
            default:
                throw new NotSupportedException($"No random blocks of {type}.");
        }
    }

    private static void Write(Span<byte> destination, double scale) => BinaryPrimitives.WriteHalfLittleEndian(destination, (Half)scale);

    private static int NumbersOf(GgufTensorType type) => type is GgufTensorType.Q4_K or GgufTensorType.Q6_K ? 256 : 32;

    private static int BytesOf(GgufTensorType type) => type switch
    {
        GgufTensorType.Q4_0 => 18,
        GgufTensorType.Q8_0 => 34,
        GgufTensorType.Q4_K => 144,
        GgufTensorType.Q6_K => 210,
        _ => throw new NotSupportedException($"No random blocks of {type}."),
    };
}
