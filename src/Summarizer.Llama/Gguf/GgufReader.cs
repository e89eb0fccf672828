using System.Buffers.Binary;
using System.Text;

namespace Summarizer.Llama.Gguf;

/// <summary>
/// Reads the fields of a GGUF header. Every length is held against what is left of the file before a byte is read or allocated for it.
/// </summary>
internal sealed class GgufReader(Stream stream, string file)
{
    /// <summary>Far above any real model: the largest vocabularies have some 300,000 entries.</summary>
    private const long MaxArrayLength = 1 << 24;

    /// <summary>For the texts of a header that are kept, together; chat templates have some ten thousand bytes.</summary>
    private const long MaxText = 32 << 20;

    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long textLeft = MaxText;

    public long Length { get; } = stream.Length;

    public long Position { get; private set; }

    public uint UInt32(string what) => BinaryPrimitives.ReadUInt32LittleEndian(Take(4, what));

    public ulong UInt64(string what) => BinaryPrimitives.ReadUInt64LittleEndian(Take(8, what));

    /// <summary>A number that counts or measures something, at most <paramref name="limit"/>.</summary>
    public long Count(string what, long limit)
    {
        var offset = Position;
        var value = UInt64(what);
        if (value > (ulong)limit) throw GgufException.Implausible(file, offset, what, $"{value}", $"at most {limit} is possible");
        return (long)value;
    }

    public string Text(string what, long limit)
    {
        var offset = Position;
        var length = Count($"the length of {what}", Math.Min(limit, textLeft));
        if (length > Length - Position) throw GgufException.HeaderEnds(file, offset, what, Length);
        textLeft -= length;
        var bytes = new byte[length];
        for (var filled = 0; filled < bytes.Length;)
        {
            var part = Take(Math.Min(buffer.Length, bytes.Length - filled), what);
            part.CopyTo(bytes.AsSpan(filled));
            filled += part.Length;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    public GgufValueType ValueType(string what)
    {
        var offset = Position;
        var value = UInt32(what);
        return value <= (uint)GgufValueType.Float64
            ? (GgufValueType)value
            : throw GgufException.Implausible(file, offset, what, $"{value}", $"the last known one is {(uint)GgufValueType.Float64}");
    }

    public GgufValue Value(GgufValueType type, string what) => type switch
    {
        GgufValueType.UInt8 => new GgufInteger(Take(1, what)[0]),
        GgufValueType.Int8 => new GgufInteger((sbyte)Take(1, what)[0]),
        GgufValueType.UInt16 => new GgufInteger(BinaryPrimitives.ReadUInt16LittleEndian(Take(2, what))),
        GgufValueType.Int16 => new GgufInteger(BinaryPrimitives.ReadInt16LittleEndian(Take(2, what))),
        GgufValueType.UInt32 => new GgufInteger(UInt32(what)),
        GgufValueType.Int32 => new GgufInteger(BinaryPrimitives.ReadInt32LittleEndian(Take(4, what))),
        GgufValueType.UInt64 => new GgufInteger((long)Math.Min(UInt64(what), long.MaxValue)),
        GgufValueType.Int64 => new GgufInteger(BinaryPrimitives.ReadInt64LittleEndian(Take(8, what))),
        GgufValueType.Float32 => new GgufReal(BinaryPrimitives.ReadSingleLittleEndian(Take(4, what))),
        GgufValueType.Float64 => new GgufReal(BinaryPrimitives.ReadDoubleLittleEndian(Take(8, what))),
        GgufValueType.Bool => new GgufFlag(Take(1, what)[0] != 0),
        GgufValueType.String => new GgufText(Text(what, MaxText)),
        _ => SkipArray(what),
    };

    private GgufArray SkipArray(string what)
    {
        var offset = Position;
        var type = ValueType($"the element type of {what}");
        if (type == GgufValueType.Array) throw GgufException.Implausible(file, offset, what, "an array of arrays", "none is allowed");
        var count = Count($"the length of {what}", MaxArrayLength);
        if (type != GgufValueType.String) Skip(count * SizeOf(type), what);
        else
            for (var i = 0L; i < count; i++) SkipText(what);
        return new GgufArray(type, count);
    }

    private void SkipText(string what)
    {
        var offset = Position;
        var length = UInt64(what);
        if (length > (ulong)(Length - Position)) throw GgufException.HeaderEnds(file, offset, what, Length);
        Skip((long)length, what);
    }

    private void Skip(long bytes, string what)
    {
        if (bytes > Length - Position) throw GgufException.HeaderEnds(file, Position, what, Length);
        Position += bytes;
        if (bytes <= end - start)
        {
            start += (int)bytes;
            return;
        }

        start = end = 0;
        stream.Position = Position;
    }

    /// <summary>The next bytes, at most a buffer of them; valid until the next call.</summary>
    private ReadOnlySpan<byte> Take(int bytes, string what)
    {
        if (end - start < bytes) Fill(bytes, what);
        var taken = buffer.AsSpan(start, bytes);
        start += bytes;
        Position += bytes;
        return taken;
    }

    private void Fill(int bytes, string what)
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        while (end < bytes)
        {
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) throw GgufException.HeaderEnds(file, Position, what, Length);
            end += read;
        }
    }

    private static int SizeOf(GgufValueType type) => type switch
    {
        GgufValueType.UInt8 or GgufValueType.Int8 or GgufValueType.Bool => 1,
        GgufValueType.UInt16 or GgufValueType.Int16 => 2,
        GgufValueType.UInt32 or GgufValueType.Int32 or GgufValueType.Float32 => 4,
        _ => 8,
    };
}
