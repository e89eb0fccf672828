using System.Text.RegularExpressions;

namespace Summarizer.Checking.Comparing;

/// <summary>Words of English that say no.</summary>
internal static partial class Negation
{
    public static bool Matches(string english) => Words.IsMatch(english);

    [GeneratedRegex(@"\b(?:not|no|never|cannot|none|nor|neither|without|forbid\w*|forbade|prohibit\w*|ban|bans|banned)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words { get; }
}
