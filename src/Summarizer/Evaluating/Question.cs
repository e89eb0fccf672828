using Summarizer.Evaluating.Running;
using Summarizer.Generating;
using Summarizer.Prompting;
using Summarizer.Terms;

namespace Summarizer.Evaluating;

/// <summary>A case made into what the model is asked.</summary>
/// <param name="Kind">The statements that are asked for; null where it is a translation.</param>
/// <param name="Source">What the answer says again: the paragraph, or the whole article.</param>
internal sealed record Question(
    SuiteCase Case, PromptCall Call, Article Article, Material Material, StatementKind? Kind, string Source, Language From, Language To, Vocabulary Vocabulary)
{
    public string ArticleText { get; } = string.Join('\n', [Article.Title, .. Article.Paragraphs.Select(p => p.Text)]);

    /// <summary>The article's sentences by the numbers that answers cite.</summary>
    public IReadOnlyDictionary<int, string> Sentences { get; } = Article.Sentences.ToDictionary(s => s.Id, s => s.Text);

    /// <summary>As the pipeline asks it, with the material that its splitter finds.</summary>
    /// <exception cref="CaseException">The source has no such article or paragraph, or does not fit the model's context.</exception>
    public static Question Of(SuiteCase @case, string function, PromptedModel model)
    {
        CaseTask task = @case.Task;
        Article article = CaseArticle.Of(task);
        Vocabulary vocabulary = task.Glossary.Count == 0 ? Vocabulary.BuiltIn : new Vocabulary(task.Glossary);
        return function is PromptFunction.Translate or PromptFunction.Repair
            ? Translating.Ask(@case, article, vocabulary, function, model)
            : Stating.Ask(@case, article, vocabulary, function, model);
    }
}
