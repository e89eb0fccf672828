namespace Summarizer.Llama.Gguf;

/// <summary>What is being read of a header. It is put into words only where a message needs it: a header has thousands of fields.</summary>
/// <param name="Text">A text under <c>Gguf.Field</c>; null for a field whose name in the file is all there is to say.</param>
internal readonly record struct GgufField(string? Text, object? First = null, object? Second = null)
{
    public static GgufField Named(string name) => new(null, name);

    public override string ToString() => Text is null ? $"{First}" : EngineTexts.Of(Text, First, Second);
}
