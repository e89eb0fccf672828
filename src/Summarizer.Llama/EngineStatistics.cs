namespace Summarizer.Llama;

/// <summary>What the engine has done since it was loaded; a copy taken at one moment.</summary>
/// <param name="PromptTokens">Tokens of all admitted prompts.</param>
/// <param name="PrefilledTokens">Prompt tokens that were computed; the rest were shared with another request.</param>
/// <param name="OutputTokens">Tokens sampled.</param>
/// <param name="Steps">Calls of llama.cpp's decode.</param>
/// <param name="WidestStep">The most requests that one step computed together.</param>
/// <param name="EvictedPrefixes">Kept prefixes that made room.</param>
/// <param name="AllocatedBytes">What the engine's thread has allocated on the managed heap: steps add nothing to it.</param>
/// <param name="Reading">Time of the steps that computed prompts alone.</param>
/// <param name="Writing">Time of the steps that computed answers, with short prompts beside them or without.</param>
public sealed record EngineStatistics(
    long PromptTokens, long PrefilledTokens, long OutputTokens, long Steps, int WidestStep, int EvictedPrefixes, long AllocatedBytes,
    TimeSpan Reading, TimeSpan Writing);
