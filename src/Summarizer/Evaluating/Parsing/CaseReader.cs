using Summarizer.Terms;

namespace Summarizer.Evaluating.Parsing;

/// <summary>Reads the cases of a suite. What a case does not say stands in the suite's defaults; assertions of both count.</summary>
internal sealed class CaseReader
{
    private static readonly string[] Shared = ["to", "length", "count", "repeats", "flicker", "assert", "glossary", "tags"];
    private static readonly string[] Own = ["id", "about", "source", "file", "article", "whole", "paragraph", "draft", "findings", "references"];

    private readonly string folder;
    private readonly string prompt;
    private readonly SuiteMap? defaults;
    private readonly IReadOnlyList<Assertion> always;

    /// <param name="folder">That files are named from.</param>
    public CaseReader(string folder, string prompt, SuiteNode? defaults)
    {
        (this.folder, this.prompt) = (folder, prompt);
        this.defaults = defaults?.Map(Shared);
        always = this.defaults?.Find("assert") is { } asserted ? AssertionReader.Read(asserted) : [];
    }

    public SuiteCase Read(SuiteNode node)
    {
        SuiteMap map = node.Map([.. Own, .. Shared]);
        Language to = Find(map, "to") is { } language ? LanguageOf(language) : Language.Of(SuitePrompts.IsOfStatements(prompt) ? "zh" : "en");
        IReadOnlyList<Assertion> own = map.Find("assert") is { } asserted ? AssertionReader.Read(asserted) : [];
        if (always.Count + own.Count == 0)
            throw node.Error("NothingAsserted");
        return new SuiteCase(
            map.Need("id").Text(), node.Line, map.Find("about")?.Text(), TaskOf(map, to),
            map.Find("references") is { } references ? [.. references.Items().Select(r => ReferenceReader.Read(r, SuitePrompts.IsOfStatements(prompt), to))] : [],
            [.. always, .. own],
            Find(map, "repeats")?.WholeNumber(1, 100) ?? 1, Find(map, "flicker")?.Number(0, 1) ?? 0)
        {
            Tags = Find(map, "tags")?.Texts() ?? [],
        };
    }

    private CaseTask TaskOf(SuiteMap map, Language to)
    {
        (string name, string source) = SourceOf(map);
        return new CaseTask(
            name, source, map.Find("article")?.WholeNumber(1, 999) ?? 1, map.Find("whole")?.Switch() ?? false, to,
            Find(map, "length")?.WholeNumber(20, 2000) ?? 200, Find(map, "count")?.WholeNumber(1, 16) ?? 8, map.Find("paragraph")?.WholeNumber(0, 999) ?? 1,
            SuitePrompts.NeedsDraft(prompt) ? map.Need("draft").Text() : "", map.Find("findings")?.Texts() ?? [])
        {
            Glossary = Find(map, "glossary") is { } terms ? [.. terms.Map().Keys.Select(k => Term.Of(k, terms.Map().Need(k).Text(), TermKind.Term))] : [],
        };
    }

    private (string Name, string Text) SourceOf(SuiteMap map)
    {
        if (map.Find("file") is not { } file)
            return (map.Need("id").Text(), map.Need("source").Text());
        string path = Path.Combine(folder, file.Text());
        try
        {
            return (file.Text(), System.IO.File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw file.Error("NoFile", path, e.Message);
        }
    }

    private static Language LanguageOf(SuiteNode node) => node.Text() is "zh" or "en" ? Language.Of(node.Text()) : throw node.Error("NoLanguage");

    private SuiteNode? Find(SuiteMap map, string key) => map.Find(key) ?? defaults?.Find(key);
}
