using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Grammars;

/// <summary>What can be wrong with a schema; each message names the keyword and where it stands.</summary>
internal static class SchemaFault
{
    public static GrammarException UnknownKeyword(SchemaPlace place, string keyword) => At(place, EngineTexts.Of("Schema.UnknownKeyword", keyword));

    public static GrammarException UnknownType(SchemaPlace place, string type) => At(place, EngineTexts.Of("Schema.UnknownType", type));

    public static GrammarException NoType(SchemaPlace place) => At(place, EngineTexts.Of("Schema.NoType"));

    public static GrammarException NoChoice(SchemaPlace place, string keyword) => At(place, EngineTexts.Of("Schema.NoChoice", keyword));

    public static GrammarException NotScalar(SchemaPlace place, string keyword) => At(place, EngineTexts.Of("Schema.NotScalar", keyword));

    public static GrammarException OpenObject(SchemaPlace place) => At(place, EngineTexts.Of("Schema.OpenObject"));

    public static GrammarException NotDeclared(SchemaPlace place, string property) => At(place, EngineTexts.Of("Schema.NotDeclared", property));

    public static GrammarException NoItems(SchemaPlace place) => At(place, EngineTexts.Of("Schema.NoItems"));

    public static GrammarException BadBound(SchemaPlace place, string keyword, string value, int limit) =>
        At(place, EngineTexts.Of("Schema.BadBound", keyword, value, limit));

    public static GrammarException Crossed(SchemaPlace place, string least, string most) => At(place, EngineTexts.Of("Schema.Crossed", least, most));

    public static GrammarException HalfRange(SchemaPlace place, int limit) => At(place, EngineTexts.Of("Schema.HalfRange", limit));

    public static GrammarException NotFound(SchemaPlace place, string reference) => At(place, EngineTexts.Of("Schema.NotFound", reference));

    public static GrammarException NotObject(SchemaPlace place) => At(place, EngineTexts.Of("Schema.NotObject"));

    private static GrammarException At(SchemaPlace place, string message) => new(EngineTexts.Of("Schema.At", place, message));
}
