using System.Globalization;
using System.Text.Json;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Grammars;

/// <summary>Texts and numbers as the reply has to write them.</summary>
internal static class JsonScalar
{
    /// <summary>The most numbers that a range with two ends may span.</summary>
    public const int MostIntegers = 10_000;

    /// <summary>A value as JSON in its shortest form, characters outside ASCII as they are.</summary>
    public static string Written(JsonElement value, SchemaPlace place, string keyword) => value.ValueKind switch
    {
        JsonValueKind.String => Quoted(value.GetString()!),
        JsonValueKind.Object or JsonValueKind.Array => throw SchemaFault.NotScalar(place, keyword),
        _ => value.GetRawText(),
    };

    public static string Quoted(string text) => '"' + string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
        _ => rune.ToString(),
    })) + '"';

    /// <exception cref="GrammarException">The ends are no whole numbers, crossed, or too far apart.</exception>
    public static IEnumerable<string> Range(JsonElement minimum, JsonElement maximum, SchemaPlace place)
    {
        if (!Whole(minimum, out var least) || !Whole(maximum, out var most) || (Int128)most - least >= MostIntegers)
            throw SchemaFault.HalfRange(place, MostIntegers);
        if (least > most) throw SchemaFault.Crossed(place, "minimum", "maximum");
        return Enumerable.Range(0, (int)(most - least + 1)).Select(step => (least + step).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// One code point within a JSON text: raw where JSON allows it, else as an escape; a pair of surrogates is one character, half a pair none.
    /// The class names what is allowed, not what is forbidden: llama.cpp refuses a token that ends within a character if the rest could be forbidden.
    /// </summary>
    public static string Character(GbnfRules rules)
    {
        var digit = rules.Share("hex", "[0-9a-fA-F]");
        var escape = rules.Share("escape",
            $"[\"\\\\/bfnrt] | \"u\" ([0-9a-ceA-CEfF] {digit} {digit} {digit} | [dD] ([0-7] {digit} {digit} | [89abAB] {digit} {digit} \"\\\\u\" [dD] [c-fC-F] {digit} {digit}))");
        return rules.Share("character", $"[\\u0080-\\uD7FF\\x20\\x21\\x23-\\x5B\\x5D-\\x7E\\uE000-\\U0010FFFF] | \"\\\\\" {escape}");
    }

    private static bool Whole(JsonElement value, out long number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out number);
    }
}
