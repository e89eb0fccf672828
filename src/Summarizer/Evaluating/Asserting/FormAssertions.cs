using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Evaluating.Parsing;

namespace Summarizer.Evaluating.Asserting;

/// <summary>Assertions about the form of the raw answer.</summary>
internal static class FormAssertions
{
    /// <summary>JSON that follows a schema: the one that stands there, or the one that the program asked for.</summary>
    public static Func<Answer, Judgement> Schema(SuiteNode value)
    {
        if (value.IsText && value.Text() is not ("json-schema" or "true"))
            throw value.Error("NoSchema");
        SchemaCheck? given = value.IsMap ? SchemaCheck.Of(value) : null;
        return answer =>
        {
            SchemaCheck? schema = given ?? (answer.Question.Call.Schema is { } asked ? new SchemaCheck(JsonNode.Parse(asked.GetRawText())!.AsObject()) : null);
            if (schema is null)
                return Judgement.Of(false, SuiteTexts.Of("NothingAskedAsJson"));
            string? wrong = Parse(answer.Raw, out JsonNode? json) ? schema.Wrong(json, "$") : SuiteTexts.Of("NoJson");
            return Judgement.Of(wrong is null, wrong ?? "");
        };
    }

    /// <summary>How the answer came to its end: <c>stop</c> or <c>length</c>.</summary>
    public static Func<Answer, Judgement> Finish(SuiteNode value)
    {
        string wanted = value.Text() is "stop" or "length" ? value.Text() : throw value.Error("NoFinish");
        return answer => Judgement.Of(answer.Finish == wanted, SuiteTexts.Of("FinishedBy", answer.Finish ?? "?"));
    }

    private static bool Parse(string text, out JsonNode? json)
    {
        try
        {
            json = JsonNode.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }
}
