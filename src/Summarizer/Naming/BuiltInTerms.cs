using Summarizer.Terms;

namespace Summarizer.Naming;

/// <summary>The names the program knows: places, bodies, offices and people, each from its table.</summary>
internal static class BuiltInTerms
{
    // Short names that are also ordinary words, or parts of names: they count as places with 市, 省, 州… behind them only.
    private static readonly HashSet<string> Ambiguous =
    [
        "大同", "朝阳", "白银", "日照", "中山", "北海", "来宾", "长治", "大理", "大庆", "和田", "三明", "四平", "海东", "山南", "通化", "平凉",
        "保定", "广安", "安顺", "中卫", "吴忠", "红河", "文山", "怒江", "白城", "白山", "南平", "安康", "黄山", "黄石", "海南州", "临夏", "金华",
        "德宏", "东营", "怀化", "资阳", "南通", "武威", "天水", "泰安", "承德",
    ];

    public static IReadOnlyList<Term> Places { get; } = [.. TableFile.Rows("places.tsv").SelectMany(PlaceForms)];

    public static IReadOnlyList<Term> Bodies { get; } = [.. Named("bodies.tsv", TermKind.Organization)];

    public static IReadOnlyList<Term> Offices { get; } = [.. Named("offices.tsv", TermKind.Title)];

    public static IReadOnlyList<Term> People { get; } = [.. Named("people.tsv", TermKind.Person)];

    public static IReadOnlyList<Country> Countries { get; } = [.. TableFile.Rows("countries.tsv").Select(Country.Of)];

    public static PhraseIndex<Term> Index { get; } =
        new(Bodies.Concat(Offices).Concat(People).Concat(Places).Concat(Countries.SelectMany(c => c.Terms)).Select(t => (t.Source, t)));

    private static readonly Dictionary<string, Country> Guarded = Countries.Where(c => c.NotAfter.Length + c.NotBefore.Length > 0).ToDictionary(c => c.Name);

    /// <summary>The names in a text. What is a name only by its characters is none: 日本 in 今日本报.</summary>
    public static IEnumerable<PhraseMatch<Term>> Find(string text) =>
        Index.Find(text).Where(m => !Guarded.TryGetValue(m.Value.Source, out Country? country) || country.IsMeant(text, m.Start, m.End));

    private static IEnumerable<Term> PlaceForms(string[] row)
    {
        (string full, string brief, string english, string whole) = (row[0], row[1], row[2], row[3]);
        string[] others = [.. new[] { whole }.Concat(Variants(row.ElementAtOrDefault(4))).Where(o => o != english)];
        yield return new Term(full, full.EndsWith("自治州", StringComparison.Ordinal) ? whole : english, [english, .. others], [], TermKind.Place);
        if (!Ambiguous.Contains(brief) && brief != full)
            yield return new Term(brief, english, others, [], TermKind.Place);
    }

    private static IEnumerable<Term> Named(string table, TermKind kind) =>
        TableFile.Rows(table).Select(r => new Term(r[0], r[1], Variants(r.ElementAtOrDefault(2)), [], kind));

    private static string[] Variants(string? field) => field?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
