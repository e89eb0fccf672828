namespace Summarizer.Llama.Scheduling;

/// <summary>
/// How much of the prompts a step takes: as much as this machine computes in a moment, so that answers under way go on and a
/// cancelled request is soon gone. Learned from the steps themselves.
/// </summary>
internal sealed class PromptPace(int capacity)
{
    private const double SecondsBesideAnswers = 1, SecondsAlone = 3;
    private const double Learning = 0.3;

    // Attention is computed in tiles of so many rows.
    private const int Tile = 64;

    private double tokensPerSecond;

    public int Room(bool besideAnswers)
    {
        if (tokensPerSecond <= 0) return capacity;
        var tokens = tokensPerSecond * (besideAnswers ? SecondsBesideAnswers : SecondsAlone);
        return (int)Math.Clamp(tokens / Tile * Tile, Math.Min(Tile, capacity), capacity);
    }

    public void Learn(int tokens, TimeSpan time)
    {
        // A short step tells more of its fixed cost than of the machine's speed.
        if (tokens < Tile || time <= TimeSpan.Zero) return;
        var speed = tokens / time.TotalSeconds;
        tokensPerSecond = tokensPerSecond <= 0 ? speed : tokensPerSecond + Learning * (speed - tokensPerSecond);
    }
}
