namespace Summarizer.Reading;

/// <summary>How inputs are decoded.</summary>
/// <param name="Encoding">An encoding's web name, for example <c>gb18030</c>; null: found from the bytes.</param>
/// <param name="Lossy">Bytes that are no text become U+FFFD and a warning; otherwise they are an error.</param>
public sealed record ReadOptions(string? Encoding = null, bool Lossy = false)
{
    /// <summary>Whether an encoding goes by this name.</summary>
    public static bool IsEncoding(string name) => Encodings.Find(name) is not null;
}
