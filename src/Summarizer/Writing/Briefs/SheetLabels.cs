namespace Summarizer.Writing.Briefs;

/// <summary>The fixed words of a note, in its language: <c>labels.topline</c> in a template.</summary>
internal static class SheetLabels
{
    private static readonly string[] Names =
        ["topline", "figures", "names", "leftOut", "sources", "annex", "value", "original", "article", "articles", "source", "name", "kind", "audience", "colon", "open", "close", "comma"];

    /// <summary>What stands between a sentence and what follows it.</summary>
    public static string Space(string language) => language == "zh" ? "" : " ";

    public static Dictionary<string, string> Of(BriefSheet sheet, Labels labels)
    {
        Dictionary<string, string> texts = Names.ToDictionary(n => n, n => labels[$"Brief.{char.ToUpperInvariant(n[0])}{n[1..]}"]);
        texts["space"] = Space(sheet.Language);
        texts["findings"] = labels["Findings"];
        texts["made"] = labels.Format("Brief.Made", sheet.Sources.Count == 1 ? labels["OneArticle"] : labels.Format("Articles", sheet.Sources.Count), sheet.Run.Model ?? "?", sheet.Run.Prompts ?? "?");
        return texts;
    }
}
