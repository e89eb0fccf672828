using Summarizer.Evaluating.Running;

namespace Summarizer.Evaluating.Judging;

/// <summary>A good answer on the way to another one.</summary>
internal sealed record ChangedAnswer(Question Question, Reference Reference)
{
    private const double Kept = 0.6;

    public bool IsTranslation => Question.Kind is null;

    public bool IsEnglish => Question.To.Code == "en";

    public string Text => Reference.Text;

    public string Source => Question.Source;

    /// <summary>What a model would have sent; null where it is what the reference says.</summary>
    private string? Sent { get; init; }

    private string Finish { get; init; } = "stop";

    /// <summary>Other words: of a translation all, of statements those of the first that has something to change.</summary>
    public ChangedAnswer? Words(Func<string, string?> change)
    {
        if (IsTranslation)
            return change(Text) is { } text ? this with { Reference = new Reference(text, []) } : null;
        for (int i = 0; i < Reference.Statements.Count; i++)
            if (change(Reference.Statements[i].Text) is { } words)
                return With([.. Reference.Statements.Select((s, j) => i == j ? s with { Text = words } : s)]);
        return null;
    }

    /// <summary>Other sentences cited by the first statement; null where there are no statements.</summary>
    /// <param name="change">Given those cited and all there are.</param>
    public ChangedAnswer? Citing(Func<IReadOnlyList<int>, IReadOnlyList<int>, IReadOnlyList<int>?> change) =>
        Reference.Statements is [var first, ..] && change(first.Sentences, Question.Material.Ids) is { } ids
            ? With([first with { Sentences = ids }, .. Reference.Statements.Skip(1)]) : null;

    public ChangedAnswer CutOff()
    {
        string sent = Answer.Of(Question, Reference).Raw;
        return this with { Sent = sent[..(int)(sent.Length * Kept)], Finish = "length" };
    }

    public ChangedAnswer Empty() => this with { Sent = "" };

    public ChangedAnswer Raw(string text) => this with { Sent = text };

    /// <summary>Read as the program reads a model's answer.</summary>
    public Answer Read() => Answer.Of(Question, new Exchange("") { Text = Sent ?? Answer.Of(Question, Reference).Raw, Finish = Finish });

    private ChangedAnswer With(IReadOnlyList<CitedText> statements) =>
        this with { Reference = new Reference(string.Join('\n', statements.Select(s => s.Text)), statements) };
}
