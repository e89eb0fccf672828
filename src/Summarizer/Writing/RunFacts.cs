using System.Globalization;

namespace Summarizer.Writing;

/// <summary>What a reader is told of how a digest was made, name by name.</summary>
internal static class RunFacts
{
    public static IEnumerable<(string Name, string Value)> Of(RunInfo run, Page page, Labels labels) =>
        from fact in new (string Name, string? Value)[]
        {
            ("RunMode", run.Mode == DigestMode.Extractive ? labels["RunRule"] : null),
            ("RunModel", run.Model is { } model ? labels.Format("InLanguage", model, run.Runtime ?? "?") : null),
            ("RunPrompts", run.Prompts),
            ("RunSeed", run.Seed?.ToString(CultureInfo.InvariantCulture)),
            ("RunParameters", run.Parameters.Count > 0 ? string.Join(", ", run.Parameters.Select(p => $"{p.Key}={p.Value}")) : null),
            ("Encoding", page.Source.Encoding),
            ("RunProgram", $"summarize {ProgramVersion.Text}"),
        }
        where fact.Value is not null
        select (labels[fact.Name], fact.Value);

    /// <summary>How much of the input belongs to articles; null where nothing was counted.</summary>
    public static string? Used(Ledger ledger, Labels labels) => ledger.Written == 0 ? null
        : labels.Format("UsedOf", ledger.InArticles, ledger.Written, ledger.Used.ToString("0.0 %", CultureInfo.InvariantCulture));
}
