using Summarizer.Prompting;
using Summarizer.Recalling;
using Summarizer.Terms;

namespace Summarizer.Generating;

/// <summary>What is asked for one article, decided before anything is asked.</summary>
/// <param name="StatementRoom">Tokens of material that fit with every statement asked for.</param>
/// <param name="To">The language of the translation; null: none.</param>
internal sealed record ArticlePlan(
    Article Article, Material Whole, IReadOnlyList<StatementRequest> Statements, int StatementRoom,
    Language? To, IReadOnlyList<TranslationPiece> Translation)
{
    /// <summary>The names and terms of the run.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Those that the article has.</summary>
    public required IReadOnlyList<FoundTerm> Terms { get; init; }

    /// <summary>The lines that a translation memory has, by their handle.</summary>
    public required IReadOnlyDictionary<int, Recollection> Recalled { get; init; }

    /// <summary>The article's words, headline and all.</summary>
    public string Text { get; } = string.Join('\n', [Article.Title, .. Article.Paragraphs.Select(p => p.Text)]);

    /// <summary>Requests that can be asked at once.</summary>
    public int Requests => Statements.Count + Translation.Count;

    /// <summary>A translation was asked for, into the language that the article has.</summary>
    public bool IsInTargetLanguage { get; private init; }

    /// <summary>Statements were asked for, and the article has no sentence they could cite.</summary>
    public bool LacksSentences { get; private init; }

    public static ArticlePlan Of(Article article, DigestOptions options, PromptedModel writer, PromptedModel translator)
    {
        Material whole = Material.Of(article);
        StatementRequest[] statements = whole.Ids.Count == 0 ? [] :
        [
            .. options.AbstractLanguages.Select(l => StatementRequest.Abstract(Language.Of(l), options.AbstractLength)),
            .. options.FactLanguages.Select(l => StatementRequest.Facts(Language.Of(l))),
        ];
        Language? to = options.TranslationLanguage is { } code && Language.Of(code) != whole.Language ? Language.Of(code) : null;
        Dictionary<int, Recollection> recalled = to is null ? [] : Recall(whole, options.Memory);
        return new ArticlePlan(
            article, whole, statements,
            statements.Length == 0 ? 0 : statements.Min(s => s.Room(writer)),
            to, to is null ? [] : [.. TranslationPlan.For(translator, whole, to).Where(p => !recalled.ContainsKey(p.Line.Handle) && (p.Line.Handle == 0 || !options.HeadlineOnly))])
        {
            Recalled = recalled,
            Vocabulary = options.Vocabulary,
            Terms = ArticleTerms.Of(article, options.Vocabulary),
            IsInTargetLanguage = options.TranslationLanguage is not null && to is null,
            LacksSentences = whole.Ids.Count == 0 && options.AbstractLanguages.Count + options.FactLanguages.Count > 0,
        };
    }

    private static Dictionary<int, Recollection> Recall(Material whole, TranslationMemory memory)
    {
        Dictionary<int, Recollection> recalled = [];
        string[] texts = [.. whole.Lines.Select(l => l.PlainText(whole.Language))];
        for (int i = 0; memory.Count > 0 && i < texts.Length; i++)
            if (memory.Find(whole.Lines[i].Tagged ?? new TaggedText(texts[i]), texts.ElementAtOrDefault(i - 1), texts.ElementAtOrDefault(i + 1)) is { } found)
                recalled[whole.Lines[i].Handle] = found;
        return recalled;
    }
}
