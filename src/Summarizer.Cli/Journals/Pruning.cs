using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Summarizer.Cli.Journals;

/// <summary>What is taken out of a journal: all of it, what belongs to inputs that are gone, or what is older than so many days.</summary>
internal sealed record Pruning(bool IsAll, bool IsGone, int? Days)
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Pruning? pruning)
    {
        pruning = text switch
        {
            "all" => new Pruning(true, false, null),
            "gone" => new Pruning(false, true, null),
            _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is > 0 and < 100_000 => new Pruning(false, false, days),
            _ => null,
        };
        return pruning is not null;
    }
}
