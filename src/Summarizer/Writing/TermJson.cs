using Summarizer.Terms;

namespace Summarizer.Writing;

/// <summary>The published shape of <c>terms</c>: <c>docs/terms.schema.json</c>.</summary>
internal sealed record TermListJson(string Schema, SourceJson Source, IReadOnlyList<ArticleTermsJson> Articles)
{
    public const string SchemaId = "summarize/terms/1";

    public static TermListJson Of(TermList list) => new(
        SchemaId, SourceJson.Of(list.Page),
        [.. list.Articles.Select(a => new ArticleTermsJson(a.Article.Number, a.Article.Title, [.. a.Terms.Select(TermJson.Of)]))]);
}

internal sealed record ArticleTermsJson(int Number, string? Title, IReadOnlyList<TermJson> Terms);

internal sealed record TermJson(string Source, string Target, IReadOnlyList<string> Allowed, string Kind, IReadOnlyList<int> Sentences)
{
    public static TermJson Of(FoundTerm term) => new(term.Source, term.Target, term.Allowed, term.Kind.Name(), term.Sentences);
}
