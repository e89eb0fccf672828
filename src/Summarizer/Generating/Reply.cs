namespace Summarizer.Generating;

/// <summary>What the model answered.</summary>
/// <param name="IsCutOff">The answer met the limit of tokens before it came to its end.</param>
internal sealed record Reply(string Text, bool IsCutOff);
