namespace Summarizer.Llama.Streaming;

/// <summary>
/// From a token's bytes to the text a caller sees: whole characters, no thoughts, nothing from a stop sequence on. What a call
/// returns is valid until the next one.
/// </summary>
internal sealed class AnswerText(IReadOnlyList<string> stops)
{
    private readonly Utf8Assembler characters = new();
    private readonly ThoughtFilter thoughts = new();
    private readonly StopSequences end = new(stops);

    /// <summary>A stop sequence was met: what follows is not wanted.</summary>
    public bool Stopped => end.Found;

    public ReadOnlySpan<char> Append(ReadOnlySpan<byte> bytes) => end.Append(thoughts.Append(characters.Append(bytes)));

    /// <summary>What was held back and turned out to belong to the answer.</summary>
    public ReadOnlySpan<char> Finish()
    {
        var last = new CharBuffer();
        last.Append(thoughts.Append(characters.Finish()));
        last.Append(thoughts.Finish());
        var text = new CharBuffer();
        text.Append(end.Append(last.Text));
        text.Append(end.Finish());
        return text.Text;
    }
}
