namespace Summarizer.Calibrating;

/// <summary>How often the checks are right, measured on the project's own pairs.</summary>
/// <param name="Pairs">Right pairs, each of a source of its own.</param>
public sealed record Calibration(int Pairs, int WrongTexts, IReadOnlyList<MutationRates> Mutations, IReadOnlyList<CheckRates> Checks)
{
    /// <summary>Right translations that were called wrong, by any check but <c>claims</c>, whose texts are statements.</summary>
    public required SeverityRates FalseAlarms { get; init; }
}

/// <param name="Check">The check that is there for it.</param>
/// <param name="Caught">By any check. Caught is what is found in the wrong text and not in the right one.</param>
/// <param name="By">How many each check caught with an error or a warning; a text may be caught by several.</param>
public sealed record MutationRates(Mutation Mutation, string Check, SeverityRates Caught, IReadOnlyDictionary<string, int> By);

/// <param name="Caught">Of what the check is there for, what it caught itself.</param>
/// <param name="FalseAlarms">Of the right texts.</param>
public sealed record CheckRates(string Check, SeverityRates Caught, SeverityRates FalseAlarms);

/// <param name="Errors">By a finding of severity error.</param>
/// <param name="Flagged">By an error or a warning.</param>
public sealed record SeverityRates(Rate Errors, Rate Flagged)
{
    public static SeverityRates operator +(SeverityRates one, SeverityRates other) => new(one.Errors + other.Errors, one.Flagged + other.Flagged);
}
