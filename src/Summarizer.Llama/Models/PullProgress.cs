namespace Summarizer.Llama.Models;

/// <summary>How far a pull, an import or a check is.</summary>
/// <param name="Done">Bytes, those of an earlier attempt included.</param>
/// <param name="Total">Bytes; null where the hub does not say.</param>
/// <param name="BytesPerSecond">Since this attempt began.</param>
public readonly record struct PullProgress(PullStep Step, long Done, long? Total, double BytesPerSecond)
{
    /// <summary>What is left at this rate; null where it cannot be said.</summary>
    public TimeSpan? Remaining => Total is { } total && BytesPerSecond > 0 ? TimeSpan.FromSeconds((total - Done) / BytesPerSecond) : null;
}

/// <summary>What a pull is doing.</summary>
public enum PullStep
{
    /// <summary>Asking the hub for the file's size and hash.</summary>
    Asking,

    /// <summary>Hashing what an earlier attempt left.</summary>
    Resuming,

    Downloading,

    /// <summary>Waiting before another attempt.</summary>
    Waiting,

    Copying,

    Hashing,
}
