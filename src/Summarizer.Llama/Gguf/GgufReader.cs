using System.Buffers.Binary;
using System.Text;

namespace Summarizer.Llama.Gguf;

/// <summary>
/// Reads the fields of a GGUF header. Every length is held against field is left of the file before a byte is read or allocated for it.
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

    public uint UInt32(GgufField field) => BinaryPrimitives.ReadUInt32LittleEndian(Take(4, field));

    public ulong UInt64(GgufField field) => BinaryPrimitives.ReadUInt64LittleEndian(Take(8, field));

    /// <summary>A number that counts or measures something, at most <paramref name="limit"/>.</summary>
    public long Count(GgufField field, long limit)
    {
        var offset = Position;
        var value = UInt64(field);
        if (value > (ulong)limit) throw GgufException.Implausible(file, offset, field, value, "Gguf.Limit.Most", limit);
        return (long)value;
    }

    public string Text(GgufField field, long limit)
    {
        var offset = Position;
        var length = Count(new("Gguf.Field.Length", field), Math.Min(limit, textLeft));
        if (length > Length - Position) throw GgufException.HeaderEnds(file, offset, field, Length);
        textLeft -= length;
        var bytes = new byte[length];
        for (var filled = 0; filled < bytes.Length;)
        {
            var part = Take(Math.Min(buffer.Length, bytes.Length - filled), field);
            part.CopyTo(bytes.AsSpan(filled));
            filled += part.Length;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    public GgufValueType ValueType(GgufField field)
    {
        var offset = Position;
        var value = UInt32(field);
        return value <= (uint)GgufValueType.Float64
            ? (GgufValueType)value
            : throw GgufException.Implausible(file, offset, field, value, "Gguf.Limit.LastKnown", (uint)GgufValueType.Float64);
    }

    public GgufValue Value(GgufValueType type, GgufField field) => type switch
    {
        GgufValueType.UInt8 => new GgufInteger(Take(1, field)[0]),
        GgufValueType.Int8 => new GgufInteger((sbyte)Take(1, field)[0]),
        GgufValueType.UInt16 => new GgufInteger(BinaryPrimitives.ReadUInt16LittleEndian(Take(2, field))),
        GgufValueType.Int16 => new GgufInteger(BinaryPrimitives.ReadInt16LittleEndian(Take(2, field))),
        GgufValueType.UInt32 => new GgufInteger(UInt32(field)),
        GgufValueType.Int32 => new GgufInteger(BinaryPrimitives.ReadInt32LittleEndian(Take(4, field))),
        GgufValueType.UInt64 => new GgufInteger((long)Math.Min(UInt64(field), long.MaxValue)),
        GgufValueType.Int64 => new GgufInteger(BinaryPrimitives.ReadInt64LittleEndian(Take(8, field))),
        GgufValueType.Float32 => new GgufReal(BinaryPrimitives.ReadSingleLittleEndian(Take(4, field))),
        GgufValueType.Float64 => new GgufReal(BinaryPrimitives.ReadDoubleLittleEndian(Take(8, field))),
        GgufValueType.Bool => new GgufFlag(Take(1, field)[0] != 0),
        GgufValueType.String => new GgufText(Text(field, MaxText)),
        _ => SkipArray(field),
    };

    private GgufArray SkipArray(GgufField field)
    {
        var offset = Position;
        var type = ValueType(new("Gguf.Field.ElementType", field));
        if (type == GgufValueType.Array) throw GgufException.NestedArray(file, offset, field);
        var count = Count(new("Gguf.Field.Length", field), MaxArrayLength);
        if (type != GgufValueType.String) Skip(count * SizeOf(type), field);
        else
            for (var i = 0L; i < count; i++) SkipText(field);
        return new GgufArray(type, count);
    }

    private void SkipText(GgufField field)
    {
        var offset = Position;
        var length = UInt64(field);
        if (length > (ulong)(Length - Position)) throw GgufException.HeaderEnds(file, offset, field, Length);
        Skip((long)length, field);
    }

    private void Skip(long bytes, GgufField field)
    {
        if (bytes > Length - Position) throw GgufException.HeaderEnds(file, Position, field, Length);
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
    private ReadOnlySpan<byte> Take(int bytes, GgufField field)
    {
        if (end - start < bytes) Fill(bytes, field);
        var taken = buffer.AsSpan(start, bytes);
        start += bytes;
        Position += bytes;
        return taken;
    }

    private void Fill(int bytes, GgufField field)
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        while (end < bytes)
        {
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) throw GgufException.HeaderEnds(file, Position, field, Length);
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
