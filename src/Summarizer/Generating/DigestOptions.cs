namespace Summarizer.Generating;

/// <summary>What is asked of the model for each article.</summary>
/// <param name="AbstractLanguages">ISO 639-1 codes; empty: no abstract.</param>
/// <param name="FactLanguages">ISO 639-1 codes; empty: no facts.</param>
/// <param name="TranslationLanguage">ISO 639-1 code; null: no translation.</param>
/// <param name="AbstractLength">Characters of a Chinese abstract to aim at; other languages in proportion.</param>
public sealed record DigestOptions(
    IReadOnlyList<string> AbstractLanguages, IReadOnlyList<string> FactLanguages, string? TranslationLanguage, int AbstractLength = 200)
{
    public static DigestOptions Default { get; } = new(["zh"], ["zh"], "en");
}

/// <summary>A model's room, told by whoever runs it: the pipeline counts before it asks.</summary>
/// <param name="ContextTokens">Tokens of prompt and answer together.</param>
/// <param name="CountTokens">Tokens of a text as article text.</param>
public sealed record ModelLimits(int ContextTokens, Func<string, int> CountTokens);
