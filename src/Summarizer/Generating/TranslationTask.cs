using Summarizer.Checking;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Asks for the translation of a paragraph, a part of one, or the headline, and checks it.</summary>
internal sealed class TranslationTask(Asker asker, Language from, Language to)
{
    private const string Headline = "headline";

    public Task<Attempt<string>> RunAsync(TranslationPiece piece, CancellationToken cancellationToken)
    {
        string source = piece.Line.PlainText(from);
        PromptFunction function = asker.Model.Prompts[PromptFunction.Translate];
        PromptCall call = new(
            function,
            new Dictionary<string, string>
            {
                ["material"] = function.UsesMaterial ? asker.Model.Prompts.Introduce(piece.Context) : "",
                ["language"] = to.Chinese,
                ["language_in_english"] = to.English,
                ["paragraph"] = piece.Line.Mark,
                ["text"] = source,
            },
            piece.AnswerTokens);
        return Attempt<string>.BestAsync(async attempt =>
        {
            Reply reply = await asker.AskAsync(piece.Line.Handle == 0 ? Headline : function.Name, call, attempt, cancellationToken);
            string text = ReplyText.OfTranslation(reply.Text, source);
            return text.Length > 0
                ? new(text, Checks.OfTranslation(new Rendering(source, from, text, to, reply.IsCutOff)))
                : new(null, [new Finding("completeness", Severity.Error, source, null, FindingTexts.Unusable(reply.Text))]);
        });
    }

    /// <summary>The pieces of a line as one text; null where a piece is missing.</summary>
    public Attempt<string> Join(int handle, IReadOnlyList<Attempt<string>> pieces) => new(
        pieces.All(p => p.Value is not null) ? string.Join(to.IsUnspaced ? "" : " ", pieces.Select(p => p.Value)) : null,
        [.. pieces.SelectMany(p => p.Findings).Select(f => f with { Message = FindingTexts.InParagraph(handle, f.Message) })]);
}
