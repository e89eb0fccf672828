using Summarizer.Terms;

namespace Summarizer.Writing;

/// <summary>A table of terms with their English.</summary>
internal static class MarkdownTerms
{
    public static void Write(TextWriter output, Labels labels, IReadOnlyList<FoundTerm> terms)
    {
        if (terms.Count == 0)
            return;
        output.WriteLine($"| {labels["Chinese"]} | {labels["English"]} | {labels["Kind"]} | {labels["Sentences"]} |\n|---|---|---|---|");
        foreach (FoundTerm term in terms)
            output.WriteLine($"| {Cell(term.Source)} | {Cell(term.Target)} | {labels[$"Kind{term.Kind}"]} | {string.Concat(term.Sentences.Select(id => $"[{id}]"))} |");
        output.WriteLine();
    }

    private static string Cell(string text) => MarkdownText.Escape(text).Replace("|", "\\|", StringComparison.Ordinal);
}
