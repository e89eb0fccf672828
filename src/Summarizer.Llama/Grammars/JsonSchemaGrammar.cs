using System.Text.Json;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Grammars;

/// <summary>
/// Turns a JSON schema into a GBNF grammar whose every text is a valid document: properties in their declared order, at most one space
/// between tokens, no escape that is half a character. Not every valid document is a text of the grammar.
/// </summary>
public static class JsonSchemaGrammar
{
    /// <summary>The grammar of a schema, one rule a line; its start symbol is <c>root</c>.</summary>
    /// <exception cref="GrammarException">The schema uses a keyword that a grammar cannot hold, or contradicts itself; the message says where.</exception>
    public static string Convert(JsonElement schema)
    {
        var rules = new GbnfRules();
        var root = rules.Reserve(SchemaPlace.Root.Hint);
        rules.Define(root, new SchemaExpressions(schema, rules).Of(schema, SchemaPlace.Root));
        return rules.ToString();
    }
}
