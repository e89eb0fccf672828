namespace Summarizer.Checking;

/// <summary>Words of the output, with the words of the source they say again.</summary>
/// <param name="IsCutOff">The model met its limit of tokens before the end.</param>
internal sealed record Rendering(string Source, Language From, string Target, Language To, bool IsCutOff = false);
