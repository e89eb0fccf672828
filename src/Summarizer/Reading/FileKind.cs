using System.Text.RegularExpressions;

namespace Summarizer.Reading;

/// <summary>Tells files that are no plain text by their first bytes.</summary>
internal static partial class FileKind
{
    /// <summary>The name of what it is, as <see cref="ReadTexts"/> calls it; null for what may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("GGUF"u8)) return "KindGguf";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "KindOffice";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "KindImage";
        return bytes.Contains((byte)0) && Encodings.Utf16Of(bytes) is null ? "KindBinary" : null;
    }

    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF"u8);

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    /// <summary>By the name or by how it begins.</summary>
    public static bool IsHtml(string text, string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML" || Path.GetExtension(name).Length == 0 && Html.IsMatch(text);

    [GeneratedRegex(@"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?(<!doctype html|<html[\s>])", RegexOptions.IgnoreCase)]
    private static partial Regex Html { get; }
}
