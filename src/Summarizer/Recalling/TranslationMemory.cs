namespace Summarizer.Recalling;

/// <summary>Translations that somebody has approved: what is in it word for word is not translated again.</summary>
public sealed class TranslationMemory
{
    private readonly Dictionary<string, List<MemoryUnit>> units = [];

    private TranslationMemory(IEnumerable<MemoryUnit> units)
    {
        foreach (MemoryUnit unit in units)
            if (unit.Source.Plain.Length > 0 && unit.Target.Plain.Length > 0)
                (this.units.TryGetValue(Key(unit.Source), out List<MemoryUnit>? same) ? same : this.units[Key(unit.Source)] = []).Add(unit);
    }

    public static TranslationMemory Empty { get; } = new([]);

    public int Count => units.Values.Sum(u => u.Count);

    /// <summary>Reads TMX files; where a text stands twice, the later one counts.</summary>
    /// <param name="to">ISO 639-1 code of the language to translate into.</param>
    /// <exception cref="MemoryException">A file is missing or no TMX.</exception>
    public static TranslationMemory Read(IEnumerable<string> files, string to) => new(files.SelectMany(f => TmxFile.Read(f, to)));

    /// <param name="before">The text above it; null at the beginning.</param>
    /// <param name="after">The text below it; null at the end.</param>
    internal Recollection? Find(TaggedText source, string? before, string? after)
    {
        if (!units.TryGetValue(Key(source), out List<MemoryUnit>? same))
            return null;
        // Tags are numbered as each file has them: what counts is that they stand alike.
        MemoryUnit? inContext = same.FindLast(u => (u.Before ?? u.After) is not null && IsSame(u.Before, before) && IsSame(u.After, after));
        MemoryUnit found = inContext ?? same[^1];
        return source.Renumber(found.Source, found.Target) is { } target ? new Recollection(target, inContext is null ? MemoryMatch.Exact : MemoryMatch.Context) : null;
    }

    private static bool IsSame(string? one, string? other) => Words(one ?? "") == Words(other ?? "");

    private static string Key(TaggedText text) => Words(text.TagShape());

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
