using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Grammars;

/// <summary>What can be wrong with a schema; each message names the keyword and where it stands.</summary>
internal static class SchemaFault
{
    public static GrammarException UnknownKeyword(SchemaPlace place, string keyword) =>
        At(place, $"the keyword '{keyword}' cannot be turned into a grammar. Leave it out, and check the reply for it instead.");

    public static GrammarException UnknownType(SchemaPlace place, string type) =>
        At(place, $"'type' is {type}; known are object, array, string, integer, number, boolean and null.");

    public static GrammarException NoType(SchemaPlace place) =>
        At(place, "nothing says what stands here. Give it a 'type', 'enum', 'const', 'anyOf' or '$ref'.");

    public static GrammarException NoChoice(SchemaPlace place, string keyword) => At(place, $"'{keyword}' is empty, so that no reply would be valid.");

    public static GrammarException NotScalar(SchemaPlace place, string keyword) =>
        At(place, $"'{keyword}' holds an object or an array; a grammar takes texts, numbers, true, false and null there.");

    public static GrammarException OpenObject(SchemaPlace place) =>
        At(place, "'additionalProperties' must be false or missing: the names of all properties have to be known.");

    public static GrammarException NotDeclared(SchemaPlace place, string property) =>
        At(place, $"'required' names '{property}', which 'properties' does not declare.");

    public static GrammarException NoItems(SchemaPlace place) => At(place, "an array needs 'items'.");

    public static GrammarException BadBound(SchemaPlace place, string keyword, string value, int limit) =>
        At(place, $"'{keyword}' is {value}; it must be a whole number from 0 to {limit} (llama.cpp repeats no more often).");

    public static GrammarException Crossed(SchemaPlace place, string least, string most) =>
        At(place, $"'{least}' is greater than '{most}', so that no reply would be valid.");

    public static GrammarException HalfRange(SchemaPlace place, int limit) =>
        At(place, $"'minimum' and 'maximum' must be whole numbers, given together for an integer, and span at most {limit} values.");

    public static GrammarException NotFound(SchemaPlace place, string reference) =>
        At(place, $"'$ref' is '{reference}', which is not within this schema. Only references like #/definitions/name are followed.");

    public static GrammarException NotObject(SchemaPlace place) => At(place, "a schema must be an object here.");

    private static GrammarException At(SchemaPlace place, string message) => new($"JSON schema, {place}: {message}");
}
