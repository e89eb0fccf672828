using System.IO.Compression;
using System.Text;
using Summarizer.Journaling;

namespace Summarizer.Reading;

/// <summary>Reads an input into its decoded text.</summary>
public static class SourceReader
{
    // A page of a newspaper has some 20 kB; a year of one, 10 MB.
    private const long MostBytes = 256 << 20;

    /// <summary>Bytes that a part of an archive or document may unfold to: what has more is no text of a page.</summary>
    internal const long MostUnfolded = 64 << 20;

    /// <exception cref="ReadException">The file is missing, too large, no text, or not in the encoding.</exception>
    public static SourceDocument ReadFile(string path, ReadOptions options)
    {
        try
        {
            if (!File.Exists(path) && Archives.Parse(path) is { } inside)
                return Read(Archives.Read(inside.Archive, inside.Entry, path), path, options);
            using FileStream stream = File.OpenRead(path);
            return Read(stream, path, options);
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

    /// <summary>Tells whether a file, or one in an archive, still holds the same bytes; null where it cannot be read.</summary>
    public static byte[]? HashFile(string path)
    {
        try
        {
            if (!File.Exists(path) && Archives.Parse(path) is { } inside)
                return JournalKey.OfBytes(Archives.Read(inside.Archive, inside.Entry, path));
            return File.Exists(path) ? JournalKey.OfFile(path) : null;
        }
        // Whoever reads it says what is wrong with it.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ReadException)
        {
            return null;
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="name">What it is called in messages and in the digest.</param>
    /// <exception cref="ReadException">As <see cref="ReadFile"/>.</exception>
    public static SourceDocument Read(Stream stream, string name, ReadOptions options)
    {
        return Read(ReadBytes(stream, name), name, options);
    }

    private static SourceDocument Read(byte[] bytes, string name, ReadOptions options) =>
        TextOf(bytes, name, options) with { Hash = JournalKey.OfBytes(bytes) };

    private static SourceDocument TextOf(byte[] bytes, string name, ReadOptions options)
    {
        if (FileKind.IsPdf(bytes)) return NotEmpty(PdfText.Read(bytes, name));
        if (FileKind.IsZip(bytes)) return IsWord(bytes) ? NotEmpty(DocxText.Read(bytes, name)) with { Package = bytes } : throw ReadException.Nested(name);
        if (FileKind.Of(bytes, name) is { } kind) throw ReadException.NotText(name, ReadTexts.Of(kind));

        (Encoding encoding, bool guessed) = options.Encoding is { } asked ? (Encodings.Named(asked), false) : Declared(bytes, name) is { } declared ? (declared, false) : Encodings.Detect(bytes);
        List<string> warnings = [];
        string text = Decode(bytes, name, encoding, options.Lossy, warnings);
        if (string.IsNullOrWhiteSpace(text)) throw ReadException.Empty(name);
        if (IsQuestionMarks(text)) throw ReadException.QuestionMarks(name);
        if (guessed) warnings.Add(ReadTexts.Of("Guessed", encoding.WebName));
        SourceDocument source = FileKind.IsHtml(text.Length > 1000 ? text[..1000] : text, name) ? NotEmpty(HtmlText.Read(text, name, encoding.WebName)) with { Markup = text } : new SourceDocument(name, encoding.WebName, text);
        return source with { Warnings = warnings };
    }

    private static SourceDocument NotEmpty(SourceDocument source) => string.IsNullOrWhiteSpace(source.Text) ? throw ReadException.Empty(source.Name) : source;

    /// <summary>A web page says what it is written in; it is believed where its bytes do not contradict.</summary>
    private static Encoding? Declared(byte[] bytes, string name)
    {
        // A charset that nobody knows says nothing.
        return FileKind.IsHtml("", name) && HtmlText.DeclaredCharset(bytes) is { } charset && Encodings.Utf16Of(bytes) is null
            && Encodings.Find(charset) is { } encoding && Encodings.FirstUndecodable(encoding, bytes) < 0 ? encoding : null;
    }

    /// <summary>Whether a zip archive is a Word document.</summary>
    private static bool IsWord(byte[] bytes)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(bytes, writable: false));
            return archive.GetEntry("[Content_Types].xml") is not null && archive.Entries.Any(e => e.FullName.StartsWith("word/", StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    internal static byte[] ReadBytes(Stream stream, string name, long most = MostBytes)
    {
        using MemoryStream buffer = new();
        byte[] block = new byte[81920];
        for (int read; (read = stream.Read(block)) > 0;)
        {
            if (buffer.Length + read > most) throw ReadException.TooLarge(name, most);
            buffer.Write(block, 0, read);
        }
        return buffer.ToArray();
    }

    private static string Decode(byte[] bytes, string name, Encoding encoding, bool lossy, List<string> warnings)
    {
        ReadOnlySpan<byte> body = bytes.AsSpan().StartsWith(encoding.Preamble) ? bytes.AsSpan(encoding.Preamble.Length) : bytes;
        int mark = bytes.Length - body.Length;
        try
        {
            return Encodings.Strict(encoding).GetString(body);
        }
        catch (DecoderFallbackException e) when (!lossy)
        {
            int offset = mark + Encodings.FirstUndecodable(encoding, body);
            throw ReadException.Undecodable(name, encoding.WebName, offset, e.BytesUnknown is [var first, ..] ? first : bytes[Math.Min(offset, bytes.Length - 1)]);
        }
        catch (DecoderFallbackException)
        {
            string text = Encodings.Replacing(encoding).GetString(body);
            warnings.Add(ReadTexts.Of("Replaced", text.Count(c => c == '\uFFFD'), encoding.WebName));
            return text;
        }
    }

    /// <summary>What is left when a console or pipe of another code page has eaten the Chinese.</summary>
    private static bool IsQuestionMarks(string text)
    {
        int marks = text.Count(c => c == '?');
        int letters = text.Count(c => !char.IsWhiteSpace(c));
        return marks >= 8 && marks * 2 > letters;
    }
}
