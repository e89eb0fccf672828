using System.Text.Json;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>A question to a model.</summary>
/// <param name="Variables">What the template names, apart from the system message.</param>
/// <param name="AnswerTokens">The most the answer may take.</param>
/// <param name="Schema">JSON schema the answer must follow; null: plain text.</param>
internal sealed record PromptCall(
    PromptFunction Function, IReadOnlyDictionary<string, string> Variables, int AnswerTokens, JsonElement? Schema = null);
