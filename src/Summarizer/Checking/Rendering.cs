using Summarizer.Checking.Comparing;
using Summarizer.Measuring;
using Summarizer.Terms;

namespace Summarizer.Checking;

/// <summary>Words of the output, with the words of the source they say again.</summary>
/// <param name="IsCutOff">The model met its limit of tokens before the end.</param>
internal sealed record Rendering(string Source, Language From, string Target, Language To, bool IsCutOff = false)
{
    /// <summary>What stands around the source: names of the target may come from it. Empty where the source stands alone.</summary>
    public string Context { get; init; } = "";

    /// <summary>The day of the paper, by which 今年 and 昨日 are a year and a day; null where nobody says.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The names and terms that the checks know beside their tables.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.BuiltIn;

    /// <summary>Dates that are known from around the source, such as the day of the paper: a translator may say their years and months.</summary>
    public IReadOnlyList<Moment> Dates
    {
        get => field ??= [.. QuantityReader.Read(Context, From).Where(q => q.Kind == QuantityKind.Date).Select(q => q.Moment)];
        init;
    }

    // Two checks ask for it; it is worked out once.
    internal IReadOnlyList<Mismatch> Figures => field ??= FigureComparison.Of(this);
}
