using System.Text;

namespace Summarizer.Llama.Streaming;

/// <summary>Whole characters out of tokens that may end within one. Bytes that are no UTF-8 become U+FFFD.</summary>
internal sealed class Utf8Assembler
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private char[] characters = new char[64];

    /// <summary>The characters that are complete after these bytes.</summary>
    public ReadOnlySpan<char> Append(ReadOnlySpan<byte> bytes) => Convert(bytes, flush: false);

    /// <summary>What is left at the end: U+FFFD for a character that was never finished.</summary>
    public ReadOnlySpan<char> Finish() => Convert([], flush: true);

    private ReadOnlySpan<char> Convert(ReadOnlySpan<byte> bytes, bool flush)
    {
        var most = Encoding.UTF8.GetMaxCharCount(bytes.Length);
        if (characters.Length < most) characters = new char[most];
        return characters.AsSpan(0, decoder.GetChars(bytes, characters, flush));
    }
}
