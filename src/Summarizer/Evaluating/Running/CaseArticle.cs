using Summarizer.Splitting;

namespace Summarizer.Evaluating.Running;

/// <summary>The article of a case, found as the program finds those of a page.</summary>
internal static class CaseArticle
{
    /// <exception cref="CaseException">The page has no article of the number.</exception>
    public static Article Of(CaseTask task)
    {
        SourceDocument source = new(task.Name, "utf-8", task.Source);
        Page page = task.IsWhole ? PageSplitter.AsOneArticle(source) : PageSplitter.Split(source);
        return page.Articles.FirstOrDefault(a => a.Number == task.Article) ?? throw CaseException.NoArticle(task.Article, page.Articles.Count);
    }
}
