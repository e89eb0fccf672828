namespace Summarizer.Measuring;

/// <summary>A unit of measure, a currency or a counting word.</summary>
/// <param name="Code">What sets units of one dimension apart that cannot be converted: a currency's ISO 4217 code, or several where a word leaves it open (<c>USD|HKD</c>).</param>
/// <param name="Factor">What one of it is in the base unit of its dimension: metres, square metres, kilograms, seconds.</param>
/// <param name="Singular">Its English name; empty for counting words.</param>
internal sealed record Unit(Dimension Dimension, string Code, double Factor, string Singular, string Plural)
{
    public static readonly Unit None = new(Dimension.None, "", 1, "", "");

    /// <summary>Whether an amount in one can be an amount in the other.</summary>
    public bool IsLike(Unit other) => Dimension == other.Dimension
        && (Code == other.Code || Code.Contains(other.Code, StringComparison.Ordinal) || other.Code.Contains(Code, StringComparison.Ordinal));
}
