namespace Summarizer.Llama.Profiles;

/// <summary>How a family of models wants to be spoken to.</summary>
/// <param name="Name">For <c>doctor</c> and messages.</param>
/// <param name="Turns">The markers of its conversation; null leaves them to llama.cpp's own template function.</param>
/// <param name="Template">What that function is given: the file's template, or the name of one that llama.cpp knows.</param>
/// <param name="PromptSet">A prompt set of its own (a translation specialist knows one prompt only), or null.</param>
public sealed record ModelProfile(string Name, TurnMarkers? Turns, string? Template = null, string? PromptSet = null);

/// <summary>The control texts around a conversation's messages. Message text is never part of them.</summary>
/// <param name="Open">What precedes a message, by role.</param>
/// <param name="Close">What follows every message.</param>
/// <param name="Answer">What asks for the answer, with the empty thought of models that would think aloud.</param>
public sealed record TurnMarkers(Func<string, string> Open, string Close, string Answer);
