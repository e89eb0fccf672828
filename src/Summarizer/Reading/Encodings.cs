using System.Text;
using UtfUnknown;

namespace Summarizer.Reading;

/// <summary>Finds out how bytes are to be read as text. Chinese files are UTF-8 or GB18030 far more often than anything else.</summary>
internal static class Encodings
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    static Encodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="ReadException">Nobody knows the name.</exception>
    public static Encoding Named(string name) => Find(name) ?? throw ReadException.UnknownEncoding(name);

    /// <summary>The encoding of a name; null where nobody knows it, or nobody should use it.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            // gbk and gb2312 are parts of gb18030, and files that call themselves so often hold more.
            return name.ToUpperInvariant() is "GBK" or "GB2312" or "CP936" ? Gb18030 : name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? Utf8 : Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known and refused: it hides what it says.
            return null;
        }
    }

    /// <summary>The encoding of the bytes, and whether it is no more than a guess.</summary>
    public static (Encoding Encoding, bool Guessed) Detect(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Utf8.Preamble)) return (Utf8, false);
        if (Utf16Of(bytes) is { } utf16) return (utf16, false);
        if (FirstUndecodable(Utf8, bytes) is var inUtf8 && inUtf8 < 0) return (Utf8, false);

        int inGb18030 = FirstUndecodable(Gb18030, bytes);
        if (inGb18030 < 0 && ReadsAsChinese(Gb18030.GetString(bytes))) return (Gb18030, false);
        if (CharsetDetector.DetectFromBytes(bytes).Detected is { Encoding: { } found, Confidence: > 0.8f } && FirstUndecodable(found, bytes) < 0)
            return (found, true);
        // Nothing fits whole: the encoding that goes on longest is the one to report the fault in.
        return inGb18030 < 0 ? (Gb18030, true) : inGb18030 > inUtf8 ? (Gb18030, false) : (Utf8, false);
    }

    /// <summary>UTF-16 by its byte order mark, or because its code units are text in one order of their bytes.</summary>
    public static Encoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        // A zero byte alone proves nothing of the order: 一 is U+4E00.
        if (bytes.Length % 2 != 0 || !bytes.Contains((byte)0)) return null;
        (double little, double big) = (TextShare(bytes, high: 1), TextShare(bytes, high: 0));
        return Math.Max(little, big) < MostlyText ? null : little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    /// <summary>How many of the code units, 0 to 1, are letters, figures and signs of Chinese and English text.</summary>
    private static double TextShare(ReadOnlySpan<byte> bytes, int high)
    {
        int units = Math.Min(bytes.Length, Block) / 2, text = 0;
        for (int i = 0; i < units; i++)
            if ((bytes[2 * i + high] << 8 | bytes[2 * i + 1 - high]) is 9 or 10 or 13 or (>= 0x20 and <= 0x7E) or (>= 0x2010 and <= 0x203B)
                or (>= 0x3000 and <= 0x30FF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xFF00 and <= 0xFFEF))
                text++;
        return (double)text / units;
    }

    public static Encoding Strict(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    public static Encoding Replacing(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));

    /// <summary>The offset of the first byte that is no text, or -1.</summary>
    public static int FirstUndecodable(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        Decoder decoder = Strict(encoding).GetDecoder();
        char[] characters = new char[Block + 4];
        for (int start = 0; start <= bytes.Length; start += Block)
        {
            ReadOnlySpan<byte> block = bytes[start..Math.Min(start + Block, bytes.Length)];
            try
            {
                decoder.GetChars(block, characters, flush: start + Block >= bytes.Length);
            }
            catch (DecoderFallbackException e)
            {
                // The index counts from the block's start, and from before it for a character that began in the last one.
                return Math.Clamp(start + e.Index, 0, bytes.Length - 1);
            }
        }
        return -1;
    }

    private const int Block = 1 << 16;
    private const double MostlyText = 0.9;

    private static Encoding Gb18030 => Encoding.GetEncoding("gb18030");

    /// <summary>
    /// Nearly every two bytes are some character of GB18030; those of real Chinese text are common ones. Big5 or Shift-JIS read as
    /// GB18030 gives rare characters and half-width ones.
    /// </summary>
    private static bool ReadsAsChinese(string text)
    {
        int foreign = text.Count(c => c > 0x7F);
        int common = text.Count(c => IsCommonHan(c) || c is '。' or '，' or '、' or '“' or '”' or '：' or '（' or '）');
        return foreign > 0 && common * 10 >= foreign * 7;
    }

    /// <summary>The 3,755 characters of GB2312's first level have lead bytes B0 to D7.</summary>
    private static bool IsCommonHan(char c)
    {
        if (c is < '\u4E00' or > '\u9FA5') return false;
        Span<byte> bytes = stackalloc byte[4];
        return Gb18030.GetBytes([c], bytes) == 2 && bytes[0] is >= 0xB0 and <= 0xD7 && bytes[1] >= 0xA1;
    }
}
