using System.Text.Json;
using System.Xml.Linq;

namespace Summarizer.Cli.Tests;

/// <summary><c>check</c>, from the files to the report.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Good = "大桥总投资90亿元，11月8日通车。\tThe bridge cost 9 billion yuan and opened on November 8.";
    private const string Wrong = "大桥总投资90亿元，11月8日通车。\tThe \"bridge\" cost 90 billion yuan and opened on November 8.";

    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task Rows_are_checked_and_told_as_JSON_lines()
    {
        summarize.Write("pairs.tsv", $"id\tsource\ttranslation\na1\t{Good}\na2\t{Wrong}\n");

        Outcome run = await summarize.RunAsync(["check", "pairs.tsv", "--source-column", "source", "--target-column", "translation", "--format", "jsonl"]);

        Assert.Equal(0, run.ExitCode);
        JsonElement[] rows = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(["a1", "a2"], rows.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal([true, false], rows.Select(r => r.GetProperty("ok").GetBoolean()));
        JsonElement finding = rows[1].GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("check").GetString() == "figures");
        Assert.Equal(("error", "90亿元", "90 billion yuan"), (finding.GetProperty("severity").GetString(), finding.GetProperty("source").GetString(), finding.GetProperty("target").GetString()));
    }

    [Fact]
    public async Task Columns_may_be_numbers_and_ids_are_row_numbers_then()
    {
        summarize.Write("pairs.tsv", $"{Good}\n{Wrong}\n");

        Outcome run = await summarize.RunAsync(["check", "pairs.tsv", "--source-column", "1", "--target-column", "2", "-f", "jsonl"]);

        Assert.Equal(["1", "2"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_table_larger_than_memory_should_hold_is_read_line_by_line()
    {
        string filler = new('x', 4000);
        summarize.Write("large.tsv", string.Concat(Enumerable.Range(0, 4500).Select(i => $"{(i == 4400 ? Wrong : Good)} {(i % 7 == 0 ? "注" : "")}\t{filler}\n")));

        Outcome run = await summarize.RunAsync(["check", "large.tsv"]);

        Assert.Contains("large.tsv:4401: error: figures: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("4500", run.Output.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Languages_may_be_said()
    {
        summarize.Write("short.tsv", "90亿元\t90 billion yuan\n");

        Assert.Contains("error: figures", (await summarize.RunAsync(["check", "short.tsv", "--from", "zh", "--to", "en"])).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("figures", (await summarize.RunAsync(["check", "short.tsv", "--from", "zh", "--to", "de"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_array_of_JSON_is_one_however_it_is_written()
    {
        summarize.Write("pairs.tsv", $"{Good}\n{Wrong}\n");

        using JsonDocument json = JsonDocument.Parse((await summarize.RunAsync(["check", "pairs.tsv", "-f", "json"])).Output);
        Assert.Equal([true, false], json.RootElement.EnumerateArray().Select(p => p.GetProperty("ok").GetBoolean()));
    }

    [Fact]
    public async Task An_error_gives_5_only_where_it_was_asked_for()
    {
        summarize.Write("good.tsv", Good);
        summarize.Write("wrong.tsv", Wrong);

        Assert.Equal(0, (await summarize.RunAsync(["check", "wrong.tsv"])).ExitCode);
        Assert.Equal(0, (await summarize.RunAsync(["check", "good.tsv", "--strict"])).ExitCode);
        Assert.Equal(5, (await summarize.RunAsync(["check", "wrong.tsv", "--strict"])).ExitCode);
    }

    [Fact]
    public async Task Two_documents_are_matched_and_a_finding_names_file_and_line()
    {
        summarize.Write("page.txt", "大桥总投资90亿元，11月8日通车，全长3.8公里。\n\n市民李明说，过江只要十分钟，方便多了，以前要坐渡船。\n");
        summarize.Write("page.md", "The bridge cost 90 billion yuan, opened on November 8 and is 3.8 kilometers long.\n");

        Outcome run = await summarize.RunAsync(["check", "page.txt", "page.md"]);

        Assert.Contains("page.md:1: error: figures: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("page.txt:3: error: completeness: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_glossary_holds_for_anybody_s_translation()
    {
        summarize.Write("pairs.tsv", "楚商大会开幕。\tThe Chu merchants' conference opened.\n");
        summarize.Write("names.csv", "楚商,Hubei entrepreneur,,Chu merchant\n");

        Assert.Equal(0, (await summarize.RunAsync(["check", "pairs.tsv", "--strict"])).ExitCode);
        Outcome run = await summarize.RunAsync(["check", "pairs.tsv", "--strict", "--glossary", "names.csv"]);

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("error: terms: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await summarize.RunAsync(["check", "pairs.tsv", "--glossary", "gone.csv"])).ExitCode);
    }

    [Fact]
    public async Task A_person_has_one_name_in_all_pairs_and_files()
    {
        summarize.Write("a.tsv", "副省长盛若春出席。\tVice Governor Sheng Ruochun attended.\n盛若春说，路好走了。\tSheng Ruochun said the road was good.\n");
        summarize.Write("b.tsv", "盛若春走了。\tRuochun Sheng left.\n副省长盛若春也在。\tVice Governor Sheng Ruo-chun was there too.\n");

        Outcome run = await summarize.RunAsync(["check", "a.tsv", "b.tsv"]);

        Assert.Equal(2, run.Output.Split("warning: names: ").Length - 1);
        Assert.Contains("b.tsv:1: warning: names: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.tsv:2: warning: names: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-11-09", 0)]
    [InlineData("2020-11-09", 5)]
    public async Task The_day_of_the_paper_says_which_year_this_year_is(string day, int code)
    {
        summarize.Write("rows.tsv", "今年前三季度，全省出口总额达92.9亿元。\tIn the first three quarters of 2023 exports reached 9.29 billion yuan.\n");

        Assert.Equal(code, (await summarize.RunAsync(["check", "rows.tsv", "--strict", "--date", day])).ExitCode);
    }

    [Fact]
    public async Task Within_one_text_a_name_may_stand_for_a_pronoun()
    {
        const string first = "副省长盛若春出席通车仪式并讲话。", second = "他说，大桥通车以后，两岸的路好走多了。";
        const string one = "Vice Governor Sheng Ruochun attended the opening and spoke.", two = "Sheng Ruochun said that with the bridge open, travel between the banks was much easier.";
        summarize.Write("page.txt", $"{first}\n\n{second}\n");
        summarize.Write("page.en.txt", $"{one}\n\n{two}\n");
        summarize.Write("rows.tsv", $"{first}\t{one}\n{second}\t{two}\n");

        Assert.Equal(0, (await summarize.RunAsync(["check", "page.txt", "page.en.txt", "--strict"])).ExitCode);
        Assert.Equal(5, (await summarize.RunAsync(["check", "rows.tsv", "--strict"])).ExitCode);
    }

    [Fact]
    public async Task Memories_and_XLIFF_are_read_without_their_marks()
    {
        summarize.Write("m.tmx", """
            <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="zh-CN"/><body><tu tuid="u7">
            <tuv xml:lang="en"><seg>It cost <bpt i="1">&lt;b9&gt;</bpt>90 billion yuan.</seg></tuv><tuv xml:lang="zh-CN"><seg>总投资90亿元。</seg></tuv></tu></body></tmx>
            """);
        summarize.Write("x.xlf", """<xliff version="1.2"><file><body><trans-unit id="k1"><source>总投资90亿元。</source><target>It cost 9 billion yuan.</target></trans-unit></body></file></xliff>""");

        Outcome run = await summarize.RunAsync(["check", "m.tmx", "x.xlf", "-f", "jsonl"]);

        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("{\"id\":\"u7\",\"ok\":false", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"k1\",\"ok\":true", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_does_not_take_the_others_with_it()
    {
        summarize.Write("bad.tmx", "<tmx><body>");
        summarize.Write("wrong.tsv", Wrong);

        Outcome run = await summarize.RunAsync(["check", "bad.tmx", "missing.tsv", "wrong.tsv"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("wrong.tsv:1: error: figures: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("bad.tmx", run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.tsv", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_written_for_people_and_for_machines()
    {
        summarize.Write("pairs.tsv", $"{Good}\n{Wrong}\n");

        await summarize.RunAsync(["check", "pairs.tsv", "-o", "r.xml"]);
        await summarize.RunAsync(["check", "pairs.tsv", "-o", "r.html"]);

        XElement suite = XDocument.Parse(Text("r.xml")).Root!.Elements("testsuite").Single();
        Assert.Equal(("2", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Contains("<mark class=\"error\">90亿元</mark>", Text("r.html"), StringComparison.Ordinal);
        Assert.Contains("&quot;bridge&quot;", Text("r.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "one.txt")]
    [InlineData("check", "one.txt", "pairs.tsv")]
    [InlineData("check", "pairs.tsv", "-o", "r.pdf")]
    [InlineData("check", "pairs.tsv", "-f", "docx")]
    public async Task What_cannot_be_checked_so_is_refused(params string[] arguments)
    {
        summarize.Write("pairs.tsv", Good);

        Assert.Equal(2, (await summarize.RunAsync(arguments)).ExitCode);
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(summarize.Folder, file));
}
