using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Writing.Briefs;

/// <summary>A briefing note as it is written: what templates, the Word document and JSON are made from. docs/brief.md names every part.</summary>
internal sealed record BriefSheet(
    string Schema, string Title, string Language, RunJson Run, IReadOnlyList<SheetStatement> Topline, IReadOnlyList<SheetSection> Sections, IReadOnlyList<SheetLeftOut> LeftOut,
    IReadOnlyList<SheetFigure> Figures, IReadOnlyList<SheetName> Names, IReadOnlyList<SheetSource> Sources, IReadOnlyList<SheetAnnex> Annex,
    IReadOnlyList<SheetFinding> Findings)
{
    public const string SchemaName = "https://summarize.example/brief.schema.json";
}

/// <param name="Citations">Which sentences carry it.</param>
/// <param name="Findings">Numbers of <see cref="BriefSheet.Findings"/> that are about it.</param>
internal sealed record SheetStatement(string Text, IReadOnlyList<SheetCitation> Citations, IReadOnlyList<int> Findings);

/// <param name="Mark">As it is printed: <c>2:5</c>, the second source's fifth sentence.</param>
internal sealed record SheetCitation(int Source, int Sentence, string Mark);

internal sealed record SheetSection(string Title, IReadOnlyList<SheetArticle> Articles);

/// <param name="Title">In the note's language.</param>
/// <param name="Original">The headline as printed; empty where it is the title itself, or the page has none.</param>
/// <param name="Citation">Where it stands, all printings.</param>
internal sealed record SheetArticle(
    int Number, string Title, string Original, string Citation, IReadOnlyList<int> Findings, IReadOnlyList<SheetStatement> Abstract, IReadOnlyList<SheetStatement> Facts);

/// <param name="Reason">In the note's language.</param>
internal sealed record SheetLeftOut(string Title, string Citation, string File, string Reason);

/// <param name="Original">As the source writes it.</param>
/// <param name="Value">In English, normalised.</param>
internal sealed record SheetFigure(string Original, string Value, string Context, string Citation, SheetCitation Mark);

internal sealed record SheetName(string Name, string Original, string Kind, IReadOnlyList<int> Sources);

/// <param name="Printings">Every page that prints it.</param>
/// <param name="Sentences">Those that are cited.</param>
internal sealed record SheetSource(int Number, string Title, IReadOnlyList<SheetPrinting> Printings, IReadOnlyList<SheetSentence> Sentences);

/// <param name="Article">The article's number on its page.</param>
internal sealed record SheetPrinting(string Citation, string File, int Article, string Title);

internal sealed record SheetSentence(string Mark, string Text);

internal sealed record SheetAnnex(int Number, string Title, string Original, IReadOnlyList<SheetParagraph> Paragraphs);

/// <param name="Role"><c>body</c>, <c>subhead</c> or <c>caption</c>.</param>
internal sealed record SheetParagraph(string Source, string Target, string Role, IReadOnlyList<int> Findings);

internal sealed record SheetFinding(int Number, string Severity, string Check, string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BriefSheet))]
internal sealed partial class BriefJsonContext : JsonSerializerContext
{
    public static BriefJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
