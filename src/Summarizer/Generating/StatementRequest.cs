using System.Globalization;
using Summarizer.Prompting;
using Summarizer.Terms;

namespace Summarizer.Generating;

/// <summary>An abstract, a list of facts or a list of points that is asked for.</summary>
/// <param name="Characters">To aim at, all statements together, were they Chinese.</param>
/// <param name="Usual">Statements that are usual.</param>
/// <param name="Most">Statements that are allowed.</param>
internal sealed record StatementRequest(StatementKind Kind, Language To, int Characters, int Usual, int Most)
{
    private const int CharactersPerWord = 6;
    private const int CharactersOfFact = 50;

    public static StatementRequest Abstract(Language to, int length) => new(StatementKind.Abstract, to, length, Math.Clamp(length / 40, 2, 8), 8);

    public static StatementRequest Facts(Language to) => new(StatementKind.Facts, to, 8 * CharactersOfFact, 8, 10);

    public static StatementRequest Topline(Language to, int length, int sentences) => new(StatementKind.Topline, to, length, sentences, sentences);

    public static StatementRequest Points(Language to, int most) => new(StatementKind.Points, to, most * CharactersOfFact, most, most);

    /// <summary>What this kind of statement's prompt names besides.</summary>
    public IReadOnlyDictionary<string, string> More { get; init; } = new Dictionary<string, string>();

    public int UsualTokens(PromptedModel model) => model.Length.OfStatements(Characters, Usual, To);

    // In a small context the answer must leave room for what it is about.
    public int AnswerTokens(PromptedModel model) => Math.Min(
        model.Room(Function(model)) * 2 / 5, PromptedModel.Within(Function(model), model.Length.MostOfStatements(Characters, Usual, To)));

    /// <summary>Tokens of material that leave room for the answer.</summary>
    public int Room(PromptedModel model) => model.Room(Function(model)) - AnswerTokens(model);

    public PromptFunction Function(PromptedModel model) => model.Prompts[Kind.Function];

    /// <param name="terms">Of the article: their English is said where the statements are to be English.</param>
    public PromptCall Call(PromptedModel model, Material material, IReadOnlyList<FoundTerm> terms)
    {
        int left = Room(model) - model.Count(material.Text);
        return new PromptCall(
            Function(model),
            new Dictionary<string, string>(More)
            {
                ["material"] = model.Prompts.Introduce(material),
                ["language"] = To.Chinese,
                ["language_in_english"] = To.English,
                ["length"] = Length,
                ["count"] = Most.ToString(CultureInfo.InvariantCulture),
                ["hints"] = To.Code == "en" ? TermHints.Of(terms, material.Text, hints => model.Count(hints) <= left) : "",
            },
            AnswerTokens(model),
            StatementSchema.Of(Kind, Most, material.Ids, To));
    }

    /// <summary>Asks for one statement anew, with what is wrong in it; null where the model has no prompt or no room for that.</summary>
    public PromptCall? Mending(PromptedModel model, Material material, string statement, string findings)
    {
        if (!model.Prompts.Functions.TryGetValue(PromptFunction.Correct, out PromptFunction? function))
            return null;
        int answer = Math.Min(AnswerTokens(model), model.Length.MostOfStatements(CharactersOfFact * 2, 1, To));
        return model.Room(function) - model.Count(material.Text + statement + findings) < answer ? null : new PromptCall(
            function,
            new Dictionary<string, string>
            {
                ["material"] = model.Prompts.Introduce(material),
                ["language"] = To.Chinese,
                ["language_in_english"] = To.English,
                ["draft"] = statement,
                ["findings"] = findings,
            },
            answer,
            StatementSchema.Of(StatementKind.Corrected, 1, material.Ids, To));
    }

    // As the prompts say it, which are in Chinese.
    private string Length => To.IsUnspaced
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)(Characters * To.Length)}个字")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)(Characters * To.Length / CharactersPerWord / 10) * 10}个词");
}
