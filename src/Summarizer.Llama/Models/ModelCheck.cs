namespace Summarizer.Llama.Models;

/// <summary>What checking a model file found.</summary>
public enum CheckOutcome
{
    /// <summary>The file hashes to what it should.</summary>
    Good,

    /// <summary>The file is a whole GGUF, and no hash to compare with is known.</summary>
    NoHashKnown,

    WrongSize,

    WrongHash,

    /// <summary>No GGUF, cut off, or damaged in its header; <see cref="ModelCheck.Detail"/> says how.</summary>
    Damaged,
}

/// <summary>The result of checking one model file.</summary>
/// <param name="Sha256">Of the file as it is; null where the check ended before.</param>
/// <param name="Detail">One sentence of what is wrong and what to do; null for a file that is good.</param>
public sealed record ModelCheck(InstalledModel Model, CheckOutcome Outcome, string? Sha256, string? Detail)
{
    /// <summary>Nothing speaks against the file.</summary>
    public bool IsUsable => Outcome is CheckOutcome.Good or CheckOutcome.NoHashKnown;
}
