namespace Summarizer.Cli.Parsing;

/// <summary>The parts of a digest that <c>--only</c> names.</summary>
[Flags]
internal enum Parts
{
    None = 0,
    Abstract = 1,
    Facts = 2,
    Translation = 4,
    All = Abstract | Facts | Translation,
}

/// <summary>The words of <see cref="Parts"/>.</summary>
internal static class PartNames
{
    public static IReadOnlyList<string> All { get; } = ["abstract", "facts", "translation"];

    public static bool TryParse(string text, out Parts parts)
    {
        parts = Parts.None;
        foreach (string word in text.Replace('，', ',').Split(',', StringSplitOptions.TrimEntries))
        {
            int index = All.ToList().IndexOf(word);
            if (index < 0)
                return false;
            parts |= (Parts)(1 << index);
        }
        return true;
    }
}
