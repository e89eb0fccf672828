namespace Summarizer.Reading;

/// <summary>Tells files that are no plain text by their first bytes.</summary>
internal static class FileKind
{
    /// <summary>The name of what it is, as <see cref="ReadTexts"/> calls it; null for what may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("%PDF"u8)) return "KindPdf";
        if (bytes.StartsWith("PK\x03\x04"u8)) return "KindZip";
        if (bytes.StartsWith("GGUF"u8)) return "KindGguf";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "KindOffice";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "KindImage";
        if (Path.GetExtension(name) is { } extension
            && (extension.Equals(".html", StringComparison.OrdinalIgnoreCase) || extension.Equals(".htm", StringComparison.OrdinalIgnoreCase))) return "KindHtml";
        return bytes.Contains((byte)0) && Encodings.Utf16Of(bytes) is null ? "KindBinary" : null;
    }
}
