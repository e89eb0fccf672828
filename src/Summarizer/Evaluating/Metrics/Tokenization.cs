namespace Summarizer.Evaluating.Metrics;

/// <summary>How BLEU cuts a text into words.</summary>
public enum Tokenization
{
    /// <summary>mteval's v13a: for languages with spaces.</summary>
    Words13a,

    /// <summary>Each Chinese character a word of its own, the rest as 13a.</summary>
    Chinese,
}

/// <summary>The names by which sacrebleu knows them.</summary>
public static class Tokenizations
{
    public static IReadOnlyList<string> Names { get; } = ["13a", "zh"];

    public static string NameOf(Tokenization tokenization) => Names[(int)tokenization];

    public static bool TryParse(string text, out Tokenization tokenization)
    {
        tokenization = text == "zh" ? Tokenization.Chinese : Tokenization.Words13a;
        return text is "zh" or "13a";
    }
}
