namespace Summarizer.Calibrating;

/// <summary>
/// What is made wrong in a right translation. Up to <see cref="Addition"/> by the spans that were marked by hand,
/// from <see cref="CutOff"/> on by rule, on the whole text, as models go wrong.
/// </summary>
public enum Mutation
{
    Value, Scale, Unit, Date, Ordinal, Range, Bound, Approximation, Direction, Extent, Negation, Name, Term, Clause, Addition,
    CutOff, Sentence, Untranslated, ChineseLeft, Loop, Chatter, QuoteOpen, OtherSource,
}

/// <summary>Stable names of <see cref="Mutation"/>, as the pairs' file, JSON and docs have them.</summary>
public static class Mutations
{
    public static string Name(this Mutation mutation) => mutation switch
    {
        Mutation.CutOff => "cut off",
        Mutation.ChineseLeft => "Chinese left",
        Mutation.QuoteOpen => "quote open",
        Mutation.OtherSource => "other source",
        _ => mutation.ToString().ToLowerInvariant(),
    };

    /// <summary>The check that is there to find it.</summary>
    public static string Check(this Mutation mutation) => mutation switch
    {
        Mutation.Date => "dates",
        Mutation.Name => "names",
        Mutation.Term => "terms",
        Mutation.Clause or Mutation.CutOff or Mutation.Sentence => "completeness",
        Mutation.Untranslated or Mutation.ChineseLeft => "language",
        Mutation.Loop => "repetition",
        Mutation.Chatter => "chatter",
        Mutation.QuoteOpen => "quotes",
        Mutation.Negation or Mutation.OtherSource => "claims",
        _ => "figures",
    };
}
