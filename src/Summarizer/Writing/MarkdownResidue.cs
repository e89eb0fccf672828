namespace Summarizer.Writing;

/// <summary>What a page holds beside its articles: a model is never shown it, so a reader is told of it.</summary>
internal sealed class MarkdownResidue(TextWriter output, Labels labels, SourceLines lines)
{
    private const int ShownCharacters = 40;

    public void Write(IReadOnlyList<Residue> residue)
    {
        if (residue.Count == 0)
            return;
        output.WriteLine($"## {labels["Residue"]}\n");
        foreach (Residue left in residue)
            output.WriteLine($"- {labels.Format("ResidueItem", labels[left.Role.ToString()], lines.LineOf(left.Span.Start), Shortened(left.Text))}");
        output.WriteLine();
    }

    private string Shortened(string text)
    {
        string flat = text.ReplaceLineEndings(" ");
        if (flat.Length <= ShownCharacters)
            return MarkdownText.Escape(flat);
        int end = char.IsHighSurrogate(flat[ShownCharacters - 1]) ? ShownCharacters - 1 : ShownCharacters;
        return labels.Format("Shortened", MarkdownText.Escape(flat[..end]), flat.EnumerateRunes().Count());
    }
}
