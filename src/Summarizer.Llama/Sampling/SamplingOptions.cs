namespace Summarizer.Llama.Sampling;

/// <summary>How the next token is chosen from the logits.</summary>
/// <param name="Temperature">0 takes the likeliest token.</param>
/// <param name="TopK">Keep this many of the likeliest; 0: all.</param>
/// <param name="TopP">Keep the likeliest whose probabilities sum to this; 1: all.</param>
/// <param name="MinP">Keep those at least this share as likely as the likeliest; 0: all.</param>
/// <param name="RepetitionPenalty">Divides the logits of tokens said before; 1: off.</param>
/// <param name="FrequencyPenalty">Subtracted for every time a token was said; 0: off.</param>
/// <param name="PresencePenalty">Subtracted once for a token that was said; 0: off.</param>
/// <param name="PenaltyWindow">How many of the last tokens count for the penalties.</param>
/// <param name="Seed">The same seed and logits give the same choice; null: a new one each time.</param>
internal sealed record SamplingOptions(
    float Temperature = 0.7f, int TopK = 20, float TopP = 0.8f, float MinP = 0, float RepetitionPenalty = 1,
    float FrequencyPenalty = 0, float PresencePenalty = 0, int PenaltyWindow = 256, int? Seed = null);
