using Summarizer.Checking;
using Summarizer.Prompting;
using Summarizer.Terms;

namespace Summarizer.Generating;

/// <summary>Asks for the translation of a paragraph, a part of one, or the headline, checks it, and sends it back with what is wrong.</summary>
internal sealed class TranslationTask(Asker asker, ArticlePlan plan, Language to)
{
    private const string Headline = "headline";

    private readonly Language from = plan.Whole.Language;

    public async Task<Attempt<string>> RunAsync(TranslationPiece piece, CancellationToken cancellationToken)
    {
        string source = piece.Line.PlainText(from);
        PromptCall call = Asking(piece);
        Attempt<string> best = await Attempt<string>.BestAsync(
            attempt => AskAsync(call, piece, source, attempt, cancellationToken),
            async (draft, attempt) => Mending(piece, draft.Value!, FindingList.Of(draft.Findings)) is { } mending ? await AskAsync(mending, piece, source, attempt, cancellationToken) : null,
            text => new TaggedText(text).Plain);
        return piece.Line.Tagged is { } tagged ? TagsCheck.Mend(tagged, best) : best;
    }

    public PromptCall Asking(TranslationPiece piece) => Call(asker.Model.Prompts[PromptFunction.Translate], piece, piece.Line.PlainText(from), []);

    /// <summary>Sends a draft back with what was found in it; null where there is no prompt for that (specialists' prompts are their makers'), or no room.</summary>
    public PromptCall? Mending(TranslationPiece piece, string draft, string findings)
    {
        if (!asker.Model.Prompts.Functions.TryGetValue(PromptFunction.Repair, out PromptFunction? function))
            return null;
        PromptCall call = Call(function, piece, piece.Line.PlainText(from), new() { ["draft"] = draft, ["findings"] = findings });
        return Left(function, piece) >= asker.Model.Count(draft + findings) ? call : null;
    }

    /// <summary>The pieces of a line as one text; null where a piece is missing.</summary>
    public Attempt<string> Join(int handle, IReadOnlyList<Attempt<string>> pieces)
    {
        Place place = handle == 0 ? new Place(DigestPart.Headline, 0) : new Place(DigestPart.Translation, handle - 1);
        return new Attempt<string>(
            pieces.All(p => p.Value is not null) ? string.Join(to.IsUnspaced ? "" : " ", pieces.Select(p => p.Value)) : null,
            [.. pieces.SelectMany(p => p.Findings).Select(f => f with { Message = FindingTexts.InParagraph(handle, f.Message), Place = place })])
        {
            Repairs = [.. pieces.SelectMany(p => p.Repairs).Select(r => r with { Place = place })],
        };
    }

    private async Task<Attempt<string>> AskAsync(PromptCall call, TranslationPiece piece, string source, int attempt, CancellationToken cancellationToken)
    {
        Reply reply = await asker.AskAsync(piece.Line.Handle == 0 ? Headline : PromptFunction.Translate, call, attempt, cancellationToken);
        TaggedText? tagged = piece.Line.Tagged;
        string text = ReplyText.OfTranslation(reply.Text, tagged?.Text ?? source);
        TaggedText? answer = tagged is null ? null : TaggedText.OfAnswer(text);
        if ((answer?.Plain ?? text).Length == 0)
            return new(null, [new Finding("completeness", Severity.Error, source, null, FindingTexts.Unusable(reply.Text))]);
        return new((answer ?? new TaggedText(text)).Text, Check(piece.Line, answer ?? new TaggedText(text), reply.IsCutOff));
    }

    /// <summary>What is found in a translation of a line, or of a part of one.</summary>
    public IReadOnlyList<Finding> Check(MaterialLine line, TaggedText target, bool isCutOff = false) =>
    [
        .. Checks.OfTranslation(new Rendering(line.PlainText(from), from, line.Tagged is null ? target.Text : target.Plain, to, isCutOff)
        {
            Context = plan.Text, Day = plan.Article.Dateline.Date, Vocabulary = plan.Vocabulary,
        }),
        .. line.Tagged is { } tagged ? TagsCheck.Of(tagged, target) : [],
    ];

    private PromptCall Call(PromptFunction function, TranslationPiece piece, string source, Dictionary<string, string> more)
    {
        int left = Left(function, piece) - more.Values.Sum(asker.Model.Count);
        return new PromptCall(
            function,
            new Dictionary<string, string>(more)
            {
                ["material"] = function.UsesMaterial ? asker.Model.Prompts.Introduce(piece.Context) : "",
                ["language"] = to.Chinese,
                ["language_in_english"] = to.English,
                ["paragraph"] = piece.Line.Mark,
                ["text"] = function.UsesMaterial ? source : piece.Line.Tagged?.Text ?? source,
                ["tags"] = piece.Line.Tagged is { } tagged ? $"{asker.Model.Prompts.Tags}\n{tagged.Text}\n" : "",
                ["hints"] = to.Code == "en" ? TermHints.Of(plan.Terms, source, hints => asker.Model.Count(hints) <= left) : "",
            },
            piece.AnswerTokens);
    }

    private int Left(PromptFunction function, TranslationPiece piece) =>
        asker.Model.Room(function) - asker.Model.Count(function.UsesMaterial ? piece.Context.Text : piece.Line.PlainText(from)) - piece.AnswerTokens;
}
