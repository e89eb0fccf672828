using System.Text;
using Summarizer.Reading;

namespace Summarizer.Pairing;

/// <summary>The lines of a table: a large one is read line by line, however many pairs it holds.</summary>
internal static class TableLines
{
    // Up to here a file is read and looked at as every other input is.
    private const long Small = 16 << 20;
    private const int Block = 1 << 20;

    /// <exception cref="ReadException">The file cannot be read, or a line is not in the encoding.</exception>
    public static IEnumerable<string> Read(string path, ReadOptions options)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > Small })
            return SourceReader.ReadFile(path, options).Text.Split('\n');
        byte[] head = Head(path);
        Encoding encoding = options.Encoding is { } asked ? Encodings.Named(asked) : Encodings.Detect(head).Encoding;
        // Half of a character of UTF-16 may be the sign that ends a line.
        return encoding is UnicodeEncoding or UTF32Encoding ? SourceReader.ReadFile(path, options).Text.Split('\n')
            : Lines(path, encoding, options.Lossy);
    }

    // Whole lines alone: the last one may be cut within a character.
    private static byte[] Head(string path)
    {
        byte[] head = new byte[Block];
        int read;
        using (FileStream file = Open(path))
            read = file.ReadAtLeast(head, Block, throwOnEndOfStream: false);
        int last = Array.LastIndexOf(head, (byte)'\n', read - 1);
        return head[..(last < 0 ? read : last + 1)];
    }

    private static IEnumerable<string> Lines(string path, Encoding encoding, bool isLossy)
    {
        Encoding strict = isLossy ? Encodings.Replacing(encoding) : Encodings.Strict(encoding);
        using FileStream file = Open(path);
        byte[] buffer = new byte[Block];
        (int start, int end, long offset) = (0, 0, 0);
        while (true)
        {
            int at = Array.IndexOf(buffer, (byte)'\n', start, end - start);
            if (at >= 0)
            {
                yield return Text(buffer.AsSpan(start, at - start), strict, path, offset + start);
                start = at + 1;
                continue;
            }
            // What is left moves to the front; a line longer than the buffer gets a larger one.
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (offset, end, start) = (offset + start, end - start, 0);
            if (end == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            int read = file.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }
        if (end > start)
            yield return Text(buffer.AsSpan(start, end - start), strict, path, offset + start);
    }

    private static string Text(ReadOnlySpan<byte> line, Encoding encoding, string path, long offset)
    {
        if (offset == 0 && line.StartsWith(encoding.Preamble))
            line = line[encoding.Preamble.Length..];
        try
        {
            return encoding.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            int wrong = Encodings.FirstUndecodable(encoding, line);
            throw ReadException.Undecodable(path, encoding.WebName, (int)Math.Min(int.MaxValue, offset + wrong), line[Math.Clamp(wrong, 0, line.Length - 1)]);
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ReadException.Unreadable(path, e);
        }
    }
}
