namespace Summarizer.Tests.Generating;

internal static class CitedTexts
{
    /// <summary>By value, also of the list of sentences.</summary>
    public static IEqualityComparer<CitedText> Same { get; } = EqualityComparer<CitedText>.Create(
        (a, b) => a!.Text == b!.Text && a.Language == b.Language && a.Sentences.SequenceEqual(b.Sentences), t => t.Text.GetHashCode(StringComparison.Ordinal));
}
