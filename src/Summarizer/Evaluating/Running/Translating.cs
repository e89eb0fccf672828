using Summarizer.Checking;
using Summarizer.Generating;
using Summarizer.Prompting;
using Summarizer.Recalling;
using Summarizer.Terms;

namespace Summarizer.Evaluating.Running;

/// <summary>Questions for a translation, and for one to be corrected.</summary>
internal static class Translating
{
    public static Question Ask(SuiteCase @case, Article article, Vocabulary vocabulary, string function, PromptedModel model)
    {
        CaseTask task = @case.Task;
        Material whole = Material.Of(article);
        TranslationPiece[] pieces = [.. TranslationPlan.For(model, whole, task.To).Where(p => p.Line.Handle == task.Paragraph)];
        if (pieces is not [var piece])
            throw pieces.Length == 0 ? CaseException.NoParagraph(task.Paragraph, article.Paragraphs.Count) : CaseException.ParagraphDivided(task.Paragraph);
        string source = piece.Line.PlainText(whole.Language);
        ArticlePlan plan = new(article, whole, [], 0, task.To, pieces)
        {
            Vocabulary = vocabulary,
            Terms = ArticleTerms.Of(article, vocabulary),
            Recalled = new Dictionary<int, Recollection>(),
        };
        TranslationTask asking = new(new Asker(model, new ArticleName(task.Name, article.Number), null, null), plan, task.To);
        PromptCall call = function == PromptFunction.Translate ? asking.Asking(piece)
            : asking.Mending(piece, task.Draft, Findings(task, source, plan)) ?? throw CaseException.TooLong(model.Count(whole.Text), model.Room(model.Prompts[function]));
        return new Question(@case, call, article, whole, null, source, whole.Language, task.To, vocabulary);
    }

    // What the suite does not say is what the program would find.
    private static string Findings(CaseTask task, string source, ArticlePlan plan) => task.Findings.Count > 0
        ? string.Join('\n', task.Findings.Select(f => $"- {f}"))
        : FindingList.Of(Checks.OfTranslation(new Rendering(source, plan.Whole.Language, task.Draft, task.To) { Context = plan.Text, Vocabulary = plan.Vocabulary }));
}
