using System.Text;

namespace Summarizer.Reading;

/// <summary>Files in which a line is a text: the <c>n</c>th lines of two files belong together, so none is left out, empty ones neither.</summary>
public static class TextLines
{
    /// <exception cref="ReadException">The file is missing, too large, or no UTF-8.</exception>
    public static IReadOnlyList<string> Read(string path)
    {
        byte[] bytes = Bytes(path);
        try
        {
            string text = Encodings.Strict(Encoding.UTF8).GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
            // U+2028 and its like are characters of a text here, as in the programs that write such files.
            string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
            return lines[^1].Length == 0 ? lines[..^1] : lines;
        }
        catch (DecoderFallbackException)
        {
            int offset = Encodings.FirstUndecodable(Encoding.UTF8, bytes);
            throw ReadException.Undecodable(path, "utf-8", offset, bytes[Math.Clamp(offset, 0, bytes.Length - 1)]);
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return SourceReader.ReadBytes(stream, path);
        }
        catch (FileNotFoundException)
        {
            throw ReadException.NotFound(path, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ReadException.Unreadable(path, e);
        }
    }
}
