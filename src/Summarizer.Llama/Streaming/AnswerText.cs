namespace Summarizer.Llama.Streaming;

/// <summary>From a token's bytes to the text a caller sees: whole characters, no thoughts, nothing from a stop sequence on.</summary>
internal sealed class AnswerText(IReadOnlyList<string> stops)
{
    private readonly Utf8Assembler characters = new();
    private readonly ThoughtFilter thoughts = new();
    private readonly StopSequences end = new(stops);

    /// <summary>A stop sequence was met: what follows is not wanted.</summary>
    public bool Stopped => end.Found;

    public string Append(ReadOnlySpan<byte> bytes) => end.Append(thoughts.Append(characters.Append(bytes)));

    public string Finish()
    {
        var last = thoughts.Append(characters.Finish()) + thoughts.Finish();
        return end.Append(last) + end.Finish();
    }
}
