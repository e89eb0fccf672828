using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Writing;

/// <summary>The published shape of a digest: <c>docs/digest.schema.json</c>. Spans are [start, end) in code points of the decoded file.</summary>
internal sealed record DigestJson(string Schema, RunJson Run, SourceJson Source, IReadOnlyList<ArticleJson> Articles, IReadOnlyList<ResidueJson> Residue)
{
    public const string SchemaId = "summarize/digest/1";
}

/// <summary>A line of JSON Lines: one article, with what is needed to understand it alone.</summary>
internal sealed record DigestLineJson(string Schema, RunJson Run, SourceJson Source, ArticleJson Article)
{
    public const string SchemaId = "summarize/digest-line/1";
}

internal sealed record RunJson(
    string Mode, string? Model, string? Runtime, string? Prompts, IReadOnlyDictionary<string, string> Parameters, long? Seed)
{
    public static RunJson Of(RunInfo run) => new(JsonNames.Of(run.Mode), run.Model, run.Runtime, run.Prompts, run.Parameters, run.Seed);
}

internal sealed record SourceJson(string Name, string Encoding, IReadOnlyList<string> Warnings, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] UsedJson? Used)
{
    public static SourceJson Of(Page page) => new(page.Source.Name, page.Source.Encoding, page.Source.Warnings, UsedJson.Of(page.Ledger));
}

/// <summary>How much of a file belongs to articles, in code points; white space and marks left out.</summary>
internal sealed record UsedJson(int Written, int InArticles)
{
    public static UsedJson? Of(Ledger ledger) => ledger.Written > 0 ? new(ledger.Written, ledger.InArticles) : null;
}

internal sealed record ArticleJson(
    int Number, string? Title, string? TitleTranslation, string? Kicker, string? Byline, DatelineJson? Dateline, bool IsContinuation, string Language,
    IReadOnlyList<SentenceJson> Sentences, IReadOnlyList<CitedText> Abstract, IReadOnlyList<CitedText> Facts,
    IReadOnlyList<TranslatedJson> Translation, IReadOnlyList<TermJson> Terms, IReadOnlyList<FindingJson> Findings, IReadOnlyList<RepairJson> Repairs)
{
    public static ArticleJson Of(ArticleDigest d) => new(
        d.Article.Number, d.Article.Title, d.TitleTranslation, d.Article.Kicker, d.Article.Byline, DatelineJson.Of(d.Article.Dateline), d.Article.IsContinuation,
        d.Article.Language, [.. d.Article.Sentences.Select(SentenceJson.Of)], d.Abstract, d.Facts, [.. d.Translation.Select(TranslatedJson.Of)],
        [.. d.Terms.Select(TermJson.Of)], [.. d.Findings.Select(FindingJson.Of)], [.. d.Repairs.Select(RepairJson.Of)]);
}

/// <param name="Memory">How it was found in a translation memory, where it was taken from one.</param>
internal sealed record TranslatedJson(int Paragraph, string Source, string Target, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Memory)
{
    public static TranslatedJson Of(TranslatedParagraph t) => new(t.Paragraph, t.Source, t.Target, t.Match is { } match ? JsonNames.Of(match) : null);
}

internal sealed record SentenceJson(int Id, string Text, TextSpan Span)
{
    public static SentenceJson Of(Sentence sentence) => new(sentence.Id, sentence.Text, sentence.Span);
}

internal sealed record FindingJson(string Check, string Severity, string? Source, string? Target, string Message, PlaceJson? Place)
{
    public static FindingJson Of(Finding f) => new(f.Check, JsonNames.Of(f.Severity), f.Source, f.Target, f.Message, PlaceJson.Of(f.Place));
}

internal sealed record PlaceJson(string Part, int Index)
{
    public static PlaceJson? Of(Place? place) => place is null ? null : new PlaceJson(JsonNames.Of(place.Part), place.Index);
}

internal sealed record RepairJson(PlaceJson? Place, IReadOnlyList<string> Findings, string? Before, string? After, bool IsAccepted)
{
    public static RepairJson Of(Repair r) => new(PlaceJson.Of(r.Place), [.. r.Findings.Select(f => f.Message)], r.Before, r.After, r.IsAccepted);
}

internal sealed record ResidueJson(string Role, string Text, TextSpan Span)
{
    public static ResidueJson Of(Residue residue) => new(JsonNames.Of(residue.Role), residue.Text, residue.Span);
}

/// <summary>The published shape of <c>split</c>: <c>docs/split.schema.json</c>.</summary>
internal sealed record SplitJson(string Source, string Encoding, UsedJson? Used, IReadOnlyList<SplitArticleJson> Articles, IReadOnlyList<ResidueJson> Residue);

internal sealed record SplitArticleJson(
    int Number, string? Title, string? Subtitle, string? Kicker, string? Byline, DatelineJson? Dateline, bool IsContinuation, bool IsContinued, string Language, string Script,
    IReadOnlyList<string> Paragraphs, IReadOnlyList<TextSpan> Spans, IReadOnlyList<CaptionJson> Captions, IReadOnlyList<int> CutOff)
{
    public static SplitArticleJson Of(Article article) => new(
        article.Number, article.Title, article.Subtitle, article.Kicker, article.Byline, DatelineJson.Of(article.Dateline), article.IsContinuation, article.IsContinued, article.Language, article.WrittenIn,
        [.. InText(article).Select(p => p.Text)], [.. InText(article).Select(Whole)],
        [.. article.Paragraphs.Where(p => p.Role == ParagraphRole.Caption).Select(p => new CaptionJson(p.Text, Whole(p)))],
        [.. InText(article).Index().Where(p => p.Item.IsCutOff).Select(p => p.Index)]);

    private static IEnumerable<Paragraph> InText(Article article) => article.Paragraphs.Where(p => p.Role != ParagraphRole.Caption);

    private static TextSpan Whole(Paragraph paragraph) => new(paragraph.Spans.Min(s => s.Start), paragraph.Spans.Max(s => s.End));
}

internal sealed record CaptionJson(string Text, TextSpan Span);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(TextSpanConverter)])]
[JsonSerializable(typeof(DigestJson))]
[JsonSerializable(typeof(DigestLineJson))]
[JsonSerializable(typeof(SplitJson))]
[JsonSerializable(typeof(TermListJson))]
internal sealed partial class ResultJsonContext : JsonSerializerContext
{
    public static ResultJsonContext Indented { get; } = new(NewOptions(indented: true));

    public static ResultJsonContext Compact { get; } = new(NewOptions(indented: false));

    // The relaxed encoder leaves Han characters readable; results are files and pipes, never HTML.
    private static JsonSerializerOptions NewOptions(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new TextSpanConverter() },
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

/// <summary>Enum values as camelCase words: <c>model</c>, <c>jumpLine</c>.</summary>
internal static class JsonNames
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!);
}

/// <summary>Writes a span as <c>[start, end]</c>.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        int start = reader.GetInt32();
        reader.Read();
        int end = reader.GetInt32();
        reader.Read();
        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options) =>
        writer.WriteRawValue($"[{value.Start}, {value.End}]");
}
