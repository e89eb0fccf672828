using CsCheck;
using Summarizer.Generating;
using Summarizer.Prompting;

namespace Summarizer.Tests.Generating;

public sealed class TranslationPlanTests
{
    private static readonly string[] Pieces = ["江", "城", "三百", "。", "，", "9", "𠀀", "A ", "“"];

    private static readonly Gen<string> Paragraph =
        Gen.Select(Gen.Int[0, 8].Select(i => Pieces[i]), Gen.Int[1, 40]).Select((piece, times) => string.Concat(Enumerable.Repeat(piece, times)))
            .List[1, 30].Select(pieces => $"起{string.Concat(pieces)}止。");

    [Fact]
    public void Whatever_the_article_every_word_is_translated_once_and_every_prompt_fits() =>
        Gen.Select(Paragraph.List[1, 12], Gen.Int[1300, 4000], Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"标题"), Gen.Const((string?)new string('题', 900)))).Sample((paragraphs, context, title) =>
        {
            using ScriptedClient client = new(Pipelines.GoodAnswer);
            PromptedModel model = new(Pipelines.Model(client, context), Pipelines.Prompts);
            Material whole = Material.Of(Articles.Of(title, "zh", [.. paragraphs]));

            IReadOnlyList<TranslationPiece> pieces = TranslationPlan.For(model, whole, Language.Of("en"));

            Assert.Equal(
                whole.Lines.Select(l => l.PlainText(whole.Language)),
                pieces.GroupBy(p => p.Line.Handle).Select(line => string.Concat(line.Select(p => p.Line.PlainText(whole.Language)))));
            Assert.All(pieces, p =>
            {
                Assert.Single(p.Context.Lines, l => l.Handle == p.Line.Handle);
                Assert.Contains(p.Line, p.Context.Lines);
                Assert.InRange(p.Context.Text.Length + p.AnswerTokens, 1, model.Room(model.Prompts[PromptFunction.Translate]));
            });
        }, iter: 300);
}
