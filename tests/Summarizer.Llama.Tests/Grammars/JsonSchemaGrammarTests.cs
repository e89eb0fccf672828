using System.Text.Json;
using Summarizer.Llama.Grammars;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Tests.Grammars;

public sealed class JsonSchemaGrammarTests
{
    [Fact]
    public void The_schema_of_an_abstract_becomes_the_reviewed_grammar() =>
        Snapshot.Matches(Converted(AbstractSchema(lastSentence: 347)), "abstract.gbnf");

    [Fact]
    public void Every_known_keyword_has_its_place_in_the_reviewed_grammar() => Snapshot.Matches(Converted("""
        {
          "$schema": "http://json-schema.org/draft-07/schema#", "title": "everything", "type": "object", "additionalProperties": false,
          "properties": {
            "kind": { "const": "digest \"v1\"" },
            "名": { "enum": ["甲\\乙", "甲丙", null, true, 1.5] },
            "count": { "type": "integer", "minimum": -1, "maximum": 12 },
            "note": { "type": ["string", "null"], "minLength": 1, "maxLength": 2000 },
            "score": { "type": "number" },
            "parts": { "type": "array", "items": { "$ref": "#/definitions/part" } },
            "empty": { "type": "object" }
          },
          "required": ["名", "count"],
          "definitions": {
            "part": {
              "type": "object",
              "properties": { "text": { "type": "string" }, "parts": { "type": "array", "maxItems": 3, "items": { "$ref": "#/definitions/part" } } }
            }
          }
        }
        """), "everything.gbnf");

    [Theory]
    [InlineData("""{"type":"string","pattern":"a"}""", "at /pattern: the keyword 'pattern'")]
    [InlineData("""{"type":"object","properties":{"a/b":{"type":"array","items":{"format":"date"}}}}""", "at /properties/a~1b/items/format: the keyword 'format'")]
    [InlineData("""{"type":"text"}""", "at its root: 'type' is \"text\"")]
    [InlineData("""{"type":3}""", "'type' is 3")]
    [InlineData("""{"description":"anything"}""", "at its root: nothing says what stands here")]
    [InlineData("""{"enum":[]}""", "'enum' is empty")]
    [InlineData("""{"type":[]}""", "'type' is empty")]
    [InlineData("""{"enum":[[1]]}""", "'enum' holds an object or an array")]
    [InlineData("""{"type":"object","additionalProperties":true}""", "'additionalProperties' must be false")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"null"}},"required":["b"]}""", "'required' names 'b'")]
    [InlineData("""{"type":"array"}""", "an array needs 'items'")]
    [InlineData("""{"type":"array","items":{"type":"null"},"minItems":3,"maxItems":2}""", "'minItems' is greater than 'maxItems'")]
    [InlineData("""{"type":"string","maxLength":2001}""", "'maxLength' is 2001; it must be a whole number from 0 to 2000")]
    [InlineData("""{"type":"string","minLength":-1}""", "'minLength' is -1")]
    [InlineData("""{"type":"integer","minimum":1}""", "'minimum' and 'maximum' must be")]
    [InlineData("""{"type":"integer","minimum":2,"maximum":1}""", "'minimum' is greater than 'maximum'")]
    [InlineData("""{"type":"integer","minimum":0,"maximum":9223372036854775807}""", "'minimum' and 'maximum' must be")]
    [InlineData("""{"$ref":"#/definitions/none"}""", "'$ref' is '#/definitions/none'")]
    [InlineData("""{"$ref":"https://example.org/schema.json"}""", "'$ref' is 'https://example.org/schema.json'")]
    [InlineData("""{"anyOf":[{"type":"null"},true]}""", "at /anyOf/1: a schema must be an object")]
    public void What_a_grammar_cannot_hold_is_refused_with_its_place(string schema, string message) =>
        Assert.Contains(message, Assert.Throws<GrammarException>(() => Converted(schema)).Message, StringComparison.Ordinal);

    internal static string AbstractSchema(int lastSentence, int maxLength = 400) => $$"""
        {
          "type": "object", "additionalProperties": false, "required": ["abstract"],
          "properties": { "abstract": { "type": "array", "minItems": 1, "maxItems": 4, "items": {
            "type": "object", "additionalProperties": false, "required": ["sentence", "from"],
            "properties": {
              "sentence": { "type": "string", "minLength": 1, "maxLength": {{maxLength}} },
              "from": { "type": "array", "minItems": 1, "maxItems": 8, "items": { "type": "integer", "enum": [{{string.Join(',', Enumerable.Range(1, lastSentence))}}] } }
            } } } }
        }
        """;

    internal static string Converted(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        return JsonSchemaGrammar.Convert(document.RootElement);
    }
}
