namespace Summarizer.Generating;

/// <summary>What a run will ask of the model, counted before it starts.</summary>
/// <param name="Calls">Requests, when none has to be asked twice.</param>
/// <param name="TokensIn">Tokens to read; what prompts of one article share is counted once.</param>
/// <param name="TokensOut">Tokens to write, by the usual lengths of answers.</param>
public sealed record DigestEstimate(int Articles, int Calls, int TokensIn, int TokensOut)
{
    internal static DigestEstimate None { get; } = new(0, 0, 0, 0);

    public static DigestEstimate operator +(DigestEstimate one, DigestEstimate other) => new(
        one.Articles + other.Articles, one.Calls + other.Calls, one.TokensIn + other.TokensIn, one.TokensOut + other.TokensOut);
}
