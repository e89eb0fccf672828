using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>What is wrong with a figure.</summary>
internal enum Fault { Missing, Changed, Scale, Unit, Invented, Direction, Extent, Bound, Loosened, Others, Day, Month }

/// <param name="Source">The figure of the source, or null where the target has one the source does not have.</param>
/// <param name="Target">The figure of the target, or null where it is missing.</param>
internal sealed record Mismatch(Fault Fault, Quantity? Source, Quantity? Target)
{
    /// <summary>Whether a reader is told something else than the source says, or only less.</summary>
    public bool IsError => Fault is not Fault.Loosened && !IsSlight;

    /// <summary>A small number that may be said otherwise.</summary>
    public bool IsSlight { get; init; }

    public bool IsDate => (Source ?? Target!).Kind is QuantityKind.Date or QuantityKind.Time or QuantityKind.Weekday;
}
