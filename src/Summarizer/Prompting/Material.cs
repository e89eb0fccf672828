namespace Summarizer.Prompting;

/// <summary>An article, or a part of it, as prompts show it: a line a paragraph, with marks to point at.</summary>
/// <param name="Language">Of the article.</param>
/// <param name="Lines">The headline, when it is there, is the line with handle 0.</param>
internal sealed record Material(Language Language, IReadOnlyList<MaterialLine> Lines)
{
    public MaterialKind Kind { get; init; }

    /// <summary>The rendered lines, without a line feed at the end.</summary>
    public string Text => string.Join('\n', Lines.Select(l => l.Render(Language)));

    /// <summary>The sentences that can be cited, in order.</summary>
    public IReadOnlyList<int> Ids => [.. Lines.SelectMany(l => l.Parts).SelectMany(p => p.Ids).Distinct().Order()];

    public MaterialLine? Headline => Lines is [{ Handle: 0 } first, ..] ? first : null;

    public IEnumerable<MaterialLine> Paragraphs => Lines.Where(l => l.Handle > 0);

    public static Material Of(Article article)
    {
        ILookup<int, Sentence> sentences = article.Sentences.ToLookup(s => s.Paragraph);
        IEnumerable<MaterialLine> paragraphs = article.Paragraphs.Select((p, i) => new MaterialLine(i + 1, [.. Parts(p.Text, sentences[i])]) { Tagged = p.Tagged });
        return new Material(Language.Of(article.Language), [.. Head(article.Title), .. paragraphs]);
    }

    private static IEnumerable<MaterialLine> Head(string? title) =>
        string.IsNullOrWhiteSpace(title) ? [] : [new MaterialLine(0, [MaterialPart.Plain(title)])];

    /// <summary>The sentences of a paragraph with what stands between them, so that no word of it is lost.</summary>
    private static IEnumerable<MaterialPart> Parts(string paragraph, IEnumerable<Sentence> sentences)
    {
        int end = 0;
        foreach (Sentence sentence in sentences)
        {
            int start = paragraph.IndexOf(sentence.Text, end, StringComparison.Ordinal);
            if (start > end && MaterialPart.Plain(paragraph[end..start]) is { Text.Length: > 0 } between)
                yield return between;
            yield return new MaterialPart([sentence.Id], XmlText.OnOneLine(sentence.Text));
            end = start < 0 ? end : start + sentence.Text.Length;
        }
        if (MaterialPart.Plain(paragraph[end..]) is { Text.Length: > 0 } rest)
            yield return rest;
    }
}
