namespace Summarizer.Llama.Grammars;

/// <summary>A grammar for an answer that must be JSON but has no schema.</summary>
internal static class JsonGrammar
{
    /// <summary>Any JSON object, with at most one space between tokens.</summary>
    public const string AnyObject =
        """
        root ::= object
        value ::= object | array | string | number | "true" | "false" | "null"
        object ::= "{" s ( string s ":" s value s ( "," s string s ":" s value s )* )? "}"
        array ::= "[" s ( value s ( "," s value s )* )? "]"
        string ::= "\"" ( [^"\\\x00-\x1F\x7F] | "\\" ( ["\\/bfnrt] | "u" [0-9a-fA-F]{4} ) )* "\""
        number ::= "-"? ( "0" | [1-9] [0-9]{0,15} ) ( "." [0-9]{1,15} )? ( [eE] [-+]? [0-9]{1,3} )?
        s ::= " "?
        """;
}
