using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Checking;

/// <summary>Compares places and bodies of the built-in tables. Only both together are an error: one of the source missing, and another in its place.</summary>
internal static class ListedNames
{
    // Of countries, words that are more often something else.
    private static readonly HashSet<string> Other = ["Pole", "Poles", "Polish", "Dane", "Danes", "Lao", "Roman", "Turk", "Turks", "Serb", "Serbs"];

    private static readonly EnglishIndex Places = new([.. BuiltInTerms.Places, .. BuiltInTerms.Countries.SelectMany(c => c.Terms)], t => t.Right.Where(r => !Other.Contains(r)));
    private static readonly EnglishIndex Bodies = new(BuiltInTerms.Bodies, t => [t.Target]);
    private static readonly PhraseIndex<Term> BodiesIndex = new(BuiltInTerms.Bodies.Select(b => (b.Source, b)));
    private static readonly Dictionary<string, Country> Countries = BuiltInTerms.Countries.SelectMany(c => c.Terms.Select(t => (t.Source, Country: c))).ToDictionary(c => c.Source, c => c.Country);

    // 鄂 stands for 湖北: a name in the English may come from it.
    private static readonly Dictionary<string, string> Abbreviations = new()
    {
        ["北京"] = "京",
        ["天津"] = "津",
        ["上海"] = "沪申",
        ["重庆"] = "渝",
        ["河北"] = "冀",
        ["山西"] = "晋",
        ["辽宁"] = "辽",
        ["吉林"] = "吉",
        ["黑龙江"] = "黑",
        ["江苏"] = "苏",
        ["浙江"] = "浙",
        ["安徽"] = "皖",
        ["福建"] = "闽",
        ["江西"] = "赣",
        ["山东"] = "鲁",
        ["河南"] = "豫",
        ["湖北"] = "鄂",
        ["湖南"] = "湘",
        ["广东"] = "粤",
        ["广西"] = "桂",
        ["海南"] = "琼",
        ["四川"] = "川蜀",
        ["贵州"] = "贵黔",
        ["云南"] = "云滇",
        ["陕西"] = "陕秦",
        ["甘肃"] = "甘陇",
        ["青海"] = "青",
        ["内蒙古"] = "蒙",
        ["西藏"] = "藏",
        ["宁夏"] = "宁",
        ["新疆"] = "新疆",
        ["香港"] = "港",
        ["澳门"] = "澳",
        ["台湾"] = "台臺岛",
        ["武汉"] = "汉",
        ["广州"] = "穗",
        ["成都"] = "蓉",
        ["深圳"] = "深",
        ["南京"] = "宁",
        ["大连"] = "连",
        ["厦门"] = "厦",
    };

    /// <param name="known">All that the source's names may come from: the source, and what stands around it.</param>
    public static IEnumerable<Finding> Compare(string source, string known, EnglishText target, Vocabulary vocabulary)
    {
        List<PhraseMatch<Term>> named = [.. BuiltInTerms.Find(source).Where(m => !vocabulary.HasGlossaryTerm(m.Phrase))];
        // A body within an office: 联合国 in 联合国秘书长.
        named.AddRange(named.Where(m => m.Value.Kind == TermKind.Title)
            .Select(m => BodiesIndex.At(source, m.Start)).OfType<PhraseMatch<Term>>().ToList());
        string simplified = Simplified.Of(known);
        return
        [
            .. Swapped(Missing(named, TermKind.Place, target), [.. Places.Find(target).Where(m => !m.Terms.Any(t => Comes(t, simplified)))]),
            .. Swapped(Missing(named, TermKind.Organization, target), [.. Bodies.Find(target).Where(m => !m.Terms.Any(t => IsNamed(t, named, simplified)))]),
        ];
    }

    private static PhraseMatch<Term>[] Missing(List<PhraseMatch<Term>> named, TermKind kind, EnglishText target) =>
        [.. named.Where(m => m.Value.Kind == kind).DistinctBy(m => m.Value).Where(m => !Forms(m.Value).Any(r => target.HasPhrase(new EnglishPhrase(r))))];

    private static IEnumerable<string> Forms(Term term) =>
        Countries.TryGetValue(term.Source, out Country? country) ? term.Right.Concat(country.StandIns) : term.Right;

    private static IEnumerable<Finding> Swapped(PhraseMatch<Term>[] missing, List<EnglishMatch> foreign)
    {
        foreach ((PhraseMatch<Term> name, EnglishMatch wrong) in missing.Zip(foreign))
            yield return new Finding("names", Severity.Error, name.Phrase, wrong.Text, FindingTexts.NameChanged(name.Phrase, name.Value.Target, wrong.Text));
    }

    private static bool Comes(Term place, string source) =>
        source.Contains(Brief(place), StringComparison.Ordinal)
        || (Abbreviations.TryGetValue(Brief(place), out string? letters) && source.AsSpan().IndexOfAny(letters) >= 0)
        || (Countries.TryGetValue(place.Source, out Country? country) && source.AsSpan().IndexOfAny(country.Letters) >= 0)
        || Pinyin.Cuts(EnglishWord.KeyOf(place.Target), 4).Any(cut => new EnglishPerson("", "", "", [cut]).CanBeReadIn(source));

    private static string Brief(Term place) => place.Source.Length > 2 && place.Source[^1] is '市' or '省' ? place.Source[..^1] : place.Source;

    // A body that contains another, or is contained in it, is said with fewer or more words: 全国人大 for 全国人大常委会.
    private static bool IsNamed(Term body, List<PhraseMatch<Term>> named, string source) =>
        source.Contains(body.Source, StringComparison.Ordinal)
        || named.Any(m => m.Value.Target.Contains(body.Target, StringComparison.Ordinal) || body.Target.Contains(m.Value.Target, StringComparison.Ordinal)
            || m.Value.Right.Intersect(body.Right).Any());
}
