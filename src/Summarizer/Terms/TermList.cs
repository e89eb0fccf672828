namespace Summarizer.Terms;

/// <summary>The terms of a page, article by article.</summary>
public sealed record TermList(Page Page, IReadOnlyList<ArticleTermList> Articles)
{
    public static TermList Of(Page page, Vocabulary vocabulary) =>
        new(page, [.. page.Articles.Select(a => new ArticleTermList(a, ArticleTerms.Of(a, vocabulary)))]);
}

public sealed record ArticleTermList(Article Article, IReadOnlyList<FoundTerm> Terms);
