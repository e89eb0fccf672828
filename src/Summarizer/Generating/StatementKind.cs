using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>A list of statements with citations, as the model answers it: <c>{"facts":[{"fact":"…","from":[3]}]}</c>.</summary>
/// <param name="Function">The prompt that asks for it.</param>
/// <param name="List">The list's name in the answer.</param>
/// <param name="Item">A statement's name in the answer.</param>
internal sealed record StatementKind(string Function, string List, string Item)
{
    public static readonly StatementKind Abstract = new(PromptFunction.Abstract, "abstract", "sentence");
    public static readonly StatementKind Facts = new(PromptFunction.Facts, "facts", "fact");
    public static readonly StatementKind Corrected = new(PromptFunction.Correct, "corrected", "text");
    public static readonly StatementKind Topline = new(PromptFunction.Topline, "topline", "sentence");
    public static readonly StatementKind Points = new(PromptFunction.Condense, "points", "point");
}
