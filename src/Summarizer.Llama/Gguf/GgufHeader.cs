namespace Summarizer.Llama.Gguf;

/// <summary>
/// What stands before a GGUF file's weights, read and checked without loading them: a file that passes has all its bytes
/// and says nothing impossible about them. llama.cpp is given no file that has not passed.
/// </summary>
/// <param name="Version">2 or 3.</param>
/// <param name="Metadata">The values by key.</param>
/// <param name="Tensors">In the order of the file.</param>
/// <param name="DataOffset">Where the tensors' data begin, in bytes from the start of the file.</param>
/// <param name="FileLength">In bytes.</param>
public sealed record GgufHeader(
    int Version, IReadOnlyDictionary<string, GgufValue> Metadata, IReadOnlyList<GgufTensorInfo> Tensors, long DataOffset, long FileLength)
{
    private const uint NewestVersion = 3;
    private const int MaxKeys = 1 << 16, MaxKeyBytes = (1 << 16) - 1, MaxTensors = 1 << 17, MaxNameBytes = 256, MaxDimensions = 4;
    private const int DefaultAlignment = 32, MaxAlignment = 1 << 20;

    /// <summary>For example <c>qwen3</c>; null where the file does not say.</summary>
    public string? Architecture => Text("general.architecture");

    public string? Name => Text("general.name");

    /// <summary>Which of a model's files this is, where it comes in several.</summary>
    public GgufPart? Part =>
        Number("split.count") is > 1 and <= GgufPart.Most and var count && Number("split.no") is >= 0 and var index && index < count
            ? new GgufPart((int)index + 1, (int)count)
            : null;

    /// <summary>A text of the metadata, or null where the key is absent or of another type.</summary>
    public string? Text(string key) => (Metadata.GetValueOrDefault(key) as GgufText)?.Value;

    /// <summary>An integer of the metadata, or null where the key is absent or of another type.</summary>
    public long? Number(string key) => (Metadata.GetValueOrDefault(key) as GgufInteger)?.Value;

    /// <exception cref="GgufException">The file is no GGUF, is cut off or is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static GgufHeader Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return Read(stream, Path.GetFileName(path));
    }

    /// <summary>Reads from the beginning of a stream that can seek.</summary>
    /// <param name="file">Its name in messages.</param>
    /// <exception cref="GgufException">The stream holds no GGUF, is cut off or is damaged.</exception>
    public static GgufHeader Read(Stream stream, string file)
    {
        stream.Position = 0;
        var version = ReadVersion(stream, file);
        stream.Position = 0;
        var reader = new GgufReader(stream, file);
        reader.UInt64(new("Gguf.Field.Start"));
        var tensorCount = reader.Count(new("Gguf.Field.TensorCount"), MaxTensors);
        var keyCount = reader.Count(new("Gguf.Field.KeyCount"), MaxKeys);
        var metadata = ReadMetadata(reader, file, keyCount);
        var alignment = Alignment(metadata, reader.Position, file);
        var tensors = ReadTensors(reader, file, tensorCount, alignment);
        var header = new GgufHeader(
            (int)version, metadata, tensors, (reader.Position + alignment - 1) / alignment * alignment, reader.Length);
        header.CheckData(file);
        return header;
    }

    private static uint ReadVersion(Stream stream, string file)
    {
        Span<byte> start = stackalloc byte[8];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read == 0) throw GgufException.Empty(file);
        var magic = start[..Math.Min(read, 4)];
        if (!magic.SequenceEqual("GGUF"u8)) throw GgufException.NotGguf(file, magic);
        if (read < start.Length) throw GgufException.HeaderEnds(file, read, new("Gguf.Field.Version"), read);
        var version = BitConverter.IsLittleEndian
            ? BitConverter.ToUInt32(start[4..])
            : System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(start[4..]);
        return version switch
        {
            2 or 3 => version,
            < 2 => throw GgufException.TooOld(file, version),
            _ when (version & 0xFFFF) == 0 => throw GgufException.BigEndian(file),
            _ => throw GgufException.TooNew(file, version, NewestVersion),
        };
    }

    private static Dictionary<string, GgufValue> ReadMetadata(GgufReader reader, string file, long count)
    {
        var metadata = new Dictionary<string, GgufValue>(StringComparer.Ordinal);
        for (var i = 0L; i < count; i++)
        {
            var offset = reader.Position;
            var key = reader.Text(new("Gguf.Field.Key", i + 1, count), MaxKeyBytes);
            var value = reader.Value(reader.ValueType(new("Gguf.Field.Type", key)), GgufField.Named(key));
            if (!metadata.TryAdd(key, value))
                throw GgufException.RepeatedKey(file, offset, key);
        }

        return metadata;
    }

    private static long Alignment(Dictionary<string, GgufValue> metadata, long offset, string file)
    {
        if (!metadata.TryGetValue("general.alignment", out var value)) return DefaultAlignment;
        return value is GgufInteger { Value: > 0 and <= MaxAlignment } alignment && long.IsPow2(alignment.Value)
            ? alignment.Value
            : throw GgufException.Implausible(file, offset, GgufField.Named("general.alignment"), value, "Gguf.Limit.PowerOfTwo", MaxAlignment);
    }

    private static List<GgufTensorInfo> ReadTensors(GgufReader reader, string file, long count, long alignment)
    {
        var tensors = new List<GgufTensorInfo>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0L; i < count; i++)
        {
            var offset = reader.Position;
            var tensor = ReadTensor(reader, file, new GgufField("Gguf.Field.Tensor", i + 1, count), alignment);
            if (!names.Add(tensor.Name))
                throw GgufException.RepeatedTensor(file, offset, tensor.Name);
            tensors.Add(tensor);
        }

        return tensors;
    }

    private static GgufTensorInfo ReadTensor(GgufReader reader, string file, GgufField which, long alignment)
    {
        var start = reader.Position;
        var name = reader.Text(new("Gguf.Field.Name", which), MaxNameBytes);
        var rank = reader.UInt32(new("Gguf.Field.Dimensions", name));
        if (rank > MaxDimensions)
            throw GgufException.Implausible(file, start, new("Gguf.Field.DimensionCount", name), rank, "Gguf.Limit.Most", MaxDimensions);
        var dimensions = new long[rank];
        var elements = 1L;
        for (var i = 0; i < rank; i++)
        {
            dimensions[i] = reader.Count(new("Gguf.Field.Dimension", i + 1, name), long.MaxValue / Math.Max(elements, 1) / 64);
            elements *= dimensions[i];
        }

        var type = (GgufTensorType)reader.UInt32(new("Gguf.Field.Type", name));
        var offset = reader.Count(new("Gguf.Field.Offset", name), long.MaxValue / 4);
        if (offset % alignment != 0)
            throw GgufException.Implausible(file, start, new("Gguf.Field.Offset", name), offset, "Gguf.Limit.Multiple", alignment);
        var block = GgufBlock.Of(type);
        if (block is { } rows && rank > 0 && dimensions[0] % rows.Numbers != 0)
            throw GgufException.Implausible(file, start, new("Gguf.Field.Row", name), dimensions[0], "Gguf.Limit.Together", type, rows.Numbers);
        return new GgufTensorInfo(name, type, dimensions, offset, elements, block?.BytesOf(elements));
    }

    private void CheckData(string file)
    {
        var (needed, missing) = (0L, "");
        foreach (var tensor in Tensors)
        {
            var end = checked(DataOffset + tensor.Offset + (tensor.Bytes ?? 0));
            if (end > FileLength && missing.Length == 0) missing = tensor.Name;
            needed = Math.Max(needed, end);
        }

        if (needed > FileLength) throw GgufException.DataEnds(file, needed, FileLength, missing);
    }
}
