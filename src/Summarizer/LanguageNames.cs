namespace Summarizer;

/// <summary>Languages as people name them.</summary>
public static class LanguageNames
{
    /// <summary>The code of a language that is named by its code, or in English or Chinese: <c>fr</c>, <c>French</c>, 法语; null where none is called so.</summary>
    public static string? CodeOf(string text)
    {
        string name = text.Trim();
        return Language.All.FirstOrDefault(l => new[] { l.Code, l.English, l.Chinese, l.Chinese.Replace("语", "文", StringComparison.Ordinal) }.Contains(name, StringComparer.OrdinalIgnoreCase))?.Code;
    }

    /// <summary>The codes, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Language.All.Select(l => l.Code).Order(StringComparer.Ordinal)];
}
