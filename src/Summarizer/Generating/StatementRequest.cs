using System.Globalization;
using Summarizer.Prompting;

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

    public static StatementRequest Points(Language to, int most) => new(StatementKind.Points, to, most * CharactersOfFact, most, most);

    public int UsualTokens(PromptedModel model) => model.Length.OfStatements(Characters, Usual, To);

    // In a small context the answer must leave room for what it is about.
    public int AnswerTokens(PromptedModel model) => Math.Min(
        model.Room(Function(model)) * 2 / 5, PromptedModel.Within(Function(model), model.Length.MostOfStatements(Characters, Usual, To)));

    /// <summary>Tokens of material that leave room for the answer.</summary>
    public int Room(PromptedModel model) => model.Room(Function(model)) - AnswerTokens(model);

    public PromptFunction Function(PromptedModel model) => model.Prompts[Kind.Function];

    public PromptCall Call(PromptedModel model, Material material) => new(
        Function(model),
        new Dictionary<string, string>
        {
            ["material"] = model.Prompts.Introduce(material),
            ["language"] = To.Chinese,
            ["language_in_english"] = To.English,
            ["length"] = Length,
            ["count"] = Most.ToString(CultureInfo.InvariantCulture),
        },
        AnswerTokens(model),
        StatementSchema.Of(Kind, Most, material.Ids, To));

    // As the prompts say it, which are in Chinese.
    private string Length => To.IsUnspaced
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)(Characters * To.Length)}个字")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)(Characters * To.Length / CharactersPerWord / 10) * 10}个词");
}
