namespace Summarizer.Llama.Streaming;

/// <summary>Characters in an array that grows and is used again.</summary>
internal sealed class CharBuffer(int capacity = 64)
{
    private char[] characters = new char[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => characters.AsSpan(0, Length);

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > characters.Length) Array.Resize(ref characters, Math.Max(2 * characters.Length, Length + text.Length));
        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Drops so many characters from the front.</summary>
    public void RemoveFirst(int count)
    {
        characters.AsSpan(count, Length - count).CopyTo(characters);
        Length -= count;
    }

    public void Clear() => Length = 0;
}
