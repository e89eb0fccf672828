using Summarizer.Checking;
using Summarizer.Evaluating.Running;
using Summarizer.Generating;

namespace Summarizer.Evaluating;

/// <summary>What came back for a question, as the pipeline would take it.</summary>
/// <param name="Raw">Letter by letter as the model gave it.</param>
/// <param name="Text">What the pipeline makes of it: the translation, or the statements, a line each.</param>
/// <param name="Statements">Empty for a translation.</param>
/// <param name="Finish">stop or length; null where nobody said.</param>
internal sealed record Answer(Question Question, string Raw, string Text, IReadOnlyList<CitedText> Statements, string? Finish)
{
    public double? Milliseconds { get; init; }

    public long? InputTokens { get; init; }

    public long? OutputTokens { get; init; }

    public bool IsCutOff => Finish == "length";

    /// <summary>The answer as the checks see it.</summary>
    public Rendering Rendering => field ??= new Rendering(Question.Source, Question.From, Text, Question.To, IsCutOff)
    {
        Context = Question.ArticleText,
        Vocabulary = Question.Vocabulary,
    };

    public static Answer Of(Question question, Exchange exchange)
    {
        string raw = exchange.Text;
        IReadOnlyList<CitedText> statements = question.Kind is { } kind ? StatementReader.Read(raw, kind, question.Material.Ids, question.To) : [];
        string text = question.Kind is null ? ReplyText.OfTranslation(raw, question.Source) : string.Join('\n', statements.Select(s => s.Text));
        return new Answer(question, raw, text, statements, exchange.Finish)
        {
            Milliseconds = exchange.Milliseconds,
            InputTokens = exchange.InputTokens,
            OutputTokens = exchange.OutputTokens,
        };
    }

    /// <summary>A reference as if a model had given it.</summary>
    public static Answer Of(Question question, Reference reference)
    {
        if (question.Kind is not { } kind)
            return new Answer(question, reference.Text, reference.Text, [], "stop");
        string raw = StatementText.Of(kind, reference.Statements);
        return new Answer(question, raw, reference.Text, reference.Statements, "stop");
    }
}
