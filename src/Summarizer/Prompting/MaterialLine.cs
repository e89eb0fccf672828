using System.Globalization;

namespace Summarizer.Prompting;

/// <summary>A paragraph of the material.</summary>
/// <param name="Handle">0 the headline, otherwise the paragraph's 1-based number: the model sees <c>¶3</c>.</param>
internal sealed record MaterialLine(int Handle, IReadOnlyList<MaterialPart> Parts)
{
    /// <summary>Its words with the tags that a translation must keep; null where it has none.</summary>
    public TaggedText? Tagged { get; init; }

    public string Mark => string.Create(CultureInfo.InvariantCulture, $"¶{Handle}");

    public string Render(Language language) => $"{Mark} {Join(language, Parts.Select(p => p.Render()))}";

    /// <summary>The line's words without any mark.</summary>
    public string PlainText(Language language) => Join(language, Parts.Select(p => p.Text));

    private static string Join(Language language, IEnumerable<string> parts) => string.Join(language.IsUnspaced ? "" : " ", parts);
}

/// <summary>A sentence with its number, or words that cannot be cited.</summary>
/// <param name="Ids">Of the article's sentences: one for a sentence, several for a point that rests on several.</param>
internal sealed record MaterialPart(IReadOnlyList<int> Ids, string Text)
{
    public static MaterialPart Plain(string text) => new([], XmlText.OnOneLine(text));

    public string Render() => string.Concat(Ids.Select(id => string.Create(CultureInfo.InvariantCulture, $"[{id}]"))) + Text;
}
