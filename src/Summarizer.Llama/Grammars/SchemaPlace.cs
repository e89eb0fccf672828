namespace Summarizer.Llama.Grammars;

/// <summary>Where in a schema something stands, as a JSON pointer (RFC 6901) for people and as a hint for a rule's name.</summary>
internal sealed record SchemaPlace(string Pointer, string Hint)
{
    public static readonly SchemaPlace Root = new("", "root");

    public SchemaPlace Below(string keyword) => this with { Pointer = $"{Pointer}/{Escape(keyword)}" };

    public SchemaPlace Below(string keyword, string name, string hint) => new($"{Below(keyword).Pointer}/{Escape(name)}", hint);

    public override string ToString() => Pointer.Length == 0 ? EngineTexts.Of("Schema.Root") : EngineTexts.Of("Schema.Place", Pointer);

    private static string Escape(string segment) =>
        segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
