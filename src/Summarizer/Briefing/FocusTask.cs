using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Generating;
using Summarizer.Prompting;

namespace Summarizer.Briefing;

/// <summary>Asks which of the topics an article is about; its answer is held to their numbers.</summary>
internal sealed class FocusTask(Asker asker, IReadOnlyList<string> focus)
{
    private const int AnswerTokens = 16;

    /// <returns>The topic's index; null: none of them.</returns>
    public async Task<int?> RunAsync(Article article, CancellationToken cancellationToken)
    {
        PromptFunction function = asker.Model.Prompts[PromptFunction.Focus];
        string topics = string.Join('\n', focus.Select((topic, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {topic}")));
        Material material = Beginning(Material.Of(article), asker.Model.Room(function) - AnswerTokens - asker.Model.Count(topics));
        PromptCall call = new(
            function, new Dictionary<string, string> { ["material"] = asker.Model.Prompts.Introduce(material), ["focus"] = topics }, AnswerTokens, Schema());
        Reply reply = await asker.AskAsync(PromptFunction.Focus, call, 0, cancellationToken);
        return Read(reply.Text) is > 0 and var number && number <= focus.Count ? number - 1 : null;
    }

    // News says first what it is about; what an article beyond the context says later would not change that.
    private Material Beginning(Material material, int room)
    {
        int count = material.Lines.Count;
        while (count > 1 && asker.Model.Count((material with { Lines = [.. material.Lines.Take(count)] }).Text) > room)
            count = count * 3 / 4;
        return material with { Lines = [.. material.Lines.Take(count)] };
    }

    private JsonElement Schema() => JsonSerializer.SerializeToElement(new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["topic"] = new JsonObject { ["type"] = "integer", ["enum"] = new JsonArray([.. Enumerable.Range(0, focus.Count + 1).Select(i => JsonValue.Create(i))]) },
        },
        ["required"] = new JsonArray("topic"),
        ["additionalProperties"] = false,
    });

    // A server that keeps to the schema only more or less answers with the number alone.
    private static int? Read(string answer) =>
        int.TryParse(string.Concat(answer.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
