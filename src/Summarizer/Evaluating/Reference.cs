namespace Summarizer.Evaluating;

/// <summary>A good answer, written by hand.</summary>
/// <param name="Statements">With the sentences that carry them; empty where the answer is plain text.</param>
internal sealed record Reference(string Text, IReadOnlyList<CitedText> Statements);
