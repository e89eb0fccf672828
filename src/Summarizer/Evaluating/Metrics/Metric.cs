namespace Summarizer.Evaluating.Metrics;

/// <summary>What a text can be measured by against references; every score is 0 to 100.</summary>
public enum Metric { Bleu, Chrf, ChrfPlusPlus, Rouge1, Rouge2, RougeL, Figures, Entities }

/// <summary>The names of <see cref="Metric"/>.</summary>
public static class MetricNames
{
    public static IReadOnlyList<string> All { get; } = ["bleu", "chrf", "chrf++", "rouge1", "rouge2", "rougeL", "figures", "entities"];

    public static string Of(Metric metric) => All[(int)metric];

    /// <summary>In any case; chrF's usual names with their beta are understood too.</summary>
    public static bool TryParse(string text, out Metric metric)
    {
        string name = text.Equals("chrf2", StringComparison.OrdinalIgnoreCase) ? "chrf" : text.Equals("chrf2++", StringComparison.OrdinalIgnoreCase) ? "chrf++" : text;
        int at = All.ToList().FindIndex(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
        metric = at < 0 ? default : (Metric)at;
        return at >= 0;
    }
}
