using Summarizer.Recalling;
using Summarizer.Terms;

namespace Summarizer.Generating;

/// <summary>What is asked of the model for each article.</summary>
/// <param name="AbstractLanguages">ISO 639-1 codes; empty: no abstract.</param>
/// <param name="FactLanguages">ISO 639-1 codes; empty: no facts.</param>
/// <param name="TranslationLanguage">ISO 639-1 code; null: no translation.</param>
/// <param name="AbstractLength">Characters of a Chinese abstract to aim at; other languages in proportion.</param>
/// <param name="Seed">Of the model's sampling; null: the one that stands in each prompt's config.json.</param>
public sealed record DigestOptions(
    IReadOnlyList<string> AbstractLanguages, IReadOnlyList<string> FactLanguages, string? TranslationLanguage,
    int AbstractLength = 200, long? Seed = null)
{
    /// <summary>Of a translation, the headline alone.</summary>
    public bool HeadlineOnly { get; init; }

    /// <summary>The names and terms of the run.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.BuiltIn;

    /// <summary>Translations that are taken as they are where the same text stands again.</summary>
    public TranslationMemory Memory { get; init; } = TranslationMemory.Empty;

    public static DigestOptions Default { get; } = new(["zh"], ["zh"], "en");
}
