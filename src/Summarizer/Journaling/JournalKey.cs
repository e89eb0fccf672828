using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Summarizer.Journaling;

/// <summary>What a piece of work depends on, in 16 bytes: the same key is the same work.</summary>
/// <remarks>It tells texts apart and protects nothing: a cryptographic hash would need OpenSSL, which bare systems lack.</remarks>
public sealed class JournalKey
{
    private readonly XxHash128 hash = new();

    /// <param name="kind">What is keyed, with the version of its make-up: a key of another kind is never the same.</param>
    public JournalKey(string kind) => Add(kind);

    // The length stands before each text, so that "ab" and "c" are not "a" and "bc".
    public JournalKey Add(string? text)
    {
        AddLength(text?.Length ?? -1);
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public JournalKey Add(IEnumerable<string?> texts)
    {
        int count = 0;
        foreach (string? text in texts)
        {
            Add(text);
            count++;
        }
        AddLength(count);
        return this;
    }

    public JournalKey Add(int number)
    {
        AddLength(number);
        return this;
    }

    public byte[] ToBytes() => hash.GetCurrentHash();

    public string ToHex() => Convert.ToHexStringLower(ToBytes());

    /// <summary>The same for the same bytes.</summary>
    public static byte[] OfBytes(ReadOnlySpan<byte> bytes) => XxHash128.Hash(bytes);

    /// <summary>As <see cref="OfBytes"/>, of a file of any size.</summary>
    public static byte[] OfFile(string path)
    {
        using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        XxHash128 hash = new();
        byte[] block = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(RandomAccess.GetLength(file), 1, 1 << 20));
        try
        {
            long at = 0;
            for (int read; (read = RandomAccess.Read(file, block, at)) > 0; at += read)
                hash.Append(block.AsSpan(0, read));
            return hash.GetCurrentHash();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    /// <summary>Tells whether a stored text is the one that was stored.</summary>
    internal static long Sum(string text) => unchecked((long)XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text)));

    private void AddLength(int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        hash.Append(bytes);
    }
}
