namespace Summarizer.Generating;

/// <summary>A model's room, told by whoever runs it: the pipeline counts before it asks.</summary>
/// <param name="ContextTokens">Tokens of prompt and answer together.</param>
/// <param name="CountTokens">Tokens of a text as article text. Called from several threads at once.</param>
public sealed record ModelLimits(int ContextTokens, Func<string, int> CountTokens);
