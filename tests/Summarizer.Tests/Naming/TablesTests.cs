using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Tests.Naming;

public sealed class TablesTests
{
    [Fact]
    public void Every_division_of_province_and_prefecture_level_is_there()
    {
        string[][] places = [.. TableFile.Rows("places.tsv")];

        Assert.Equal(34, places.Count(p => p[5].Length == 0));
        Assert.Equal(333, places.Count(p => p[5].Length > 0));
        // Provinces with the number of their divisions, by the Ministry of Civil Affairs.
        Dictionary<string, int> counts = places.Where(p => p[5].Length > 0).GroupBy(p => p[5]).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal((11, 14, 21, 21, 16, 7, 14), (counts["河北"], counts["辽宁"], counts["广东"], counts["四川"], counts["云南"], counts["西藏"], counts["新疆"]));
    }

    [Fact]
    public void Bodies_offices_and_surnames_are_many()
    {
        Assert.True(BuiltInTerms.Bodies.Count + BuiltInTerms.Offices.Count >= 400);
        Assert.True(Surnames.Count >= 500);
    }

    [Theory]
    [InlineData("bodies.tsv")]
    [InlineData("offices.tsv")]
    [InlineData("people.tsv")]
    [InlineData("places.tsv")]
    [InlineData("countries.tsv")]
    public void No_name_stands_twice_in_a_table(string table) =>
        Assert.Empty(TableFile.Rows(table).GroupBy(r => r[0]).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [InlineData("bodies.tsv")]
    [InlineData("offices.tsv")]
    [InlineData("people.tsv")]
    [InlineData("places.tsv")]
    [InlineData("pinyin.txt")]
    [InlineData("surnames.txt")]
    [InlineData("simplified.txt")]
    [InlineData("countries.tsv")]
    public void A_table_says_where_it_comes_from(string table) =>
        Assert.Matches("Source|english|Unihan", File.ReadLines(Repository.File($"src/Summarizer/Naming/Tables/{table}")).First());

    [Theory]
    [InlineData("国家发展和改革委员会", "National Development and Reform Commission")]
    [InlineData("全国人大常委会", "Standing Committee of the National People's Congress")]
    [InlineData("省政协副主席", "vice chairperson of the provincial committee of the CPPCC")]
    [InlineData("西安市", "Xi'an")]
    [InlineData("呼和浩特", "Hohhot")]
    [InlineData("佛山", "Foshan")]
    [InlineData("陕西", "Shaanxi")]
    [InlineData("新西兰", "New Zealand")]
    [InlineData("紐西蘭", "New Zealand")]
    [InlineData("恩施土家族苗族自治州", "Enshi Tujia and Miao Autonomous Prefecture")]
    [InlineData("民革", "Revolutionary Committee of the Chinese Kuomintang")]
    public void A_name_has_its_official_English(string chinese, string english)
    {
        Term term = Assert.Single(BuiltInTerms.Index.Find(chinese)).Value;

        Assert.Equal(english, term.Target);
    }

    [Fact]
    public void The_names_of_places_are_pinyin_unless_a_minority_s_language_names_them()
    {
        HashSet<string> regions = ["内蒙古", "西藏", "新疆", "青海", "四川", "黑龙江", "云南", "甘肃", "吉林", "贵州", "湖南", "湖北"];

        Assert.Empty(TableFile.Rows("places.tsv").Where(r => r[5].Length > 0 && !regions.Contains(r[5]))
            .Where(r => !Pinyin.Cuts(EnglishWord.KeyOf(r[2]), 5).Any(cut => new EnglishPerson("", "", "", [cut]).CanBeReadIn(r[0]))
                && !EnglishWord.KeyOf(r[2]).Equals("luliang", StringComparison.Ordinal)).Select(r => r[1]));
    }
}
