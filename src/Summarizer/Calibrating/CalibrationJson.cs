namespace Summarizer.Calibrating;

/// <summary>The shape of <c>eval calibrate -f json</c>.</summary>
internal sealed record CalibrationJson(
    string Schema, int Pairs, int WrongTexts, SeverityJson FalseAlarms, IEnumerable<MutationJson> Mutations, IEnumerable<CheckJson> Checks)
{
    public const string SchemaId = "summarize/calibration/1";

    public static CalibrationJson Of(Calibration c) => new(
        SchemaId, c.Pairs, c.WrongTexts, SeverityJson.Of(c.FalseAlarms),
        c.Mutations.Select(m => new MutationJson(m.Mutation.Name(), m.Check, SeverityJson.Of(m.Caught), m.By)),
        c.Checks.Select(k => new CheckJson(k.Check, SeverityJson.Of(k.Caught), SeverityJson.Of(k.FalseAlarms))));
}

/// <param name="Check">The check that is there for it.</param>
internal sealed record MutationJson(string Mutation, string Check, SeverityJson Caught, IReadOnlyDictionary<string, int> By);

internal sealed record CheckJson(string Check, SeverityJson Caught, SeverityJson FalseAlarms);

/// <param name="Flagged">By an error or a warning.</param>
internal sealed record SeverityJson(RateJson Errors, RateJson Flagged)
{
    public static SeverityJson Of(SeverityRates rates) => new(RateJson.From(rates.Errors), RateJson.From(rates.Flagged));
}

/// <param name="Low">The lower end of Wilson's interval at 95 %.</param>
internal sealed record RateJson(int Count, int Of, double Share, double Low, double High)
{
    private const int Digits = 4;

    public static RateJson From(Rate rate) => new(rate.Count, rate.Of, Math.Round(rate.Share, Digits), Math.Round(rate.Low, Digits), Math.Round(rate.High, Digits));
}
