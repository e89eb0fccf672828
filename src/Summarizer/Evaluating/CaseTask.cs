using Summarizer.Terms;

namespace Summarizer.Evaluating;

/// <summary>What a case gives the prompt: the variables of the template, before they are made of it.</summary>
/// <param name="Name">Of the source: the suite's file, or the file it names.</param>
/// <param name="Article">The article's number on the page.</param>
/// <param name="IsWhole">The source is one article and is not split.</param>
/// <param name="To">The language to answer in.</param>
/// <param name="Paragraph">The paragraph to translate; 0 the headline.</param>
/// <param name="Draft">The answer to be corrected.</param>
/// <param name="Findings">What was found in it, a line each; empty: what the checks find is asked about.</param>
internal sealed record CaseTask(
    string Name, string Source, int Article, bool IsWhole, Language To, int Length, int Count, int Paragraph, string Draft, IReadOnlyList<string> Findings)
{
    public IReadOnlyList<Term> Glossary { get; init; } = [];
}
