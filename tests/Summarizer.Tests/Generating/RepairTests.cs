using System.Globalization;
using Summarizer.Generating;
using Summarizer.Terms;
using Summarizer.Writing;

namespace Summarizer.Tests.Generating;

/// <summary>What was found wrong goes back to the model, for the paragraph or the statement alone, and only what is better is taken.</summary>
public sealed class RepairTests : IDisposable
{
    private const string Right = "The Third Yangtze River Bridge in Jiangcheng opened on November 8 at a cost of 9 billion yuan. It is 3.8 kilometers long.";
    private const string Wrong = "The Third Yangtze River Bridge in Jiangcheng opened on November 8 at a cost of 90 billion yuan. It is 3.8 kilometers long.";

    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public RepairTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Fact]
    public async Task A_wrong_paragraph_goes_back_with_the_right_form_and_is_corrected()
    {
        ScriptedClient client = Answering(Wrong, Right);

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Equal(Right, digest.Translation[0].Target);
        Assert.DoesNotContain(digest.Findings, f => f.Severity == Severity.Error);
        Asked sent = Assert.Single(client.Of("repair"));
        Assert.Contains(Wrong, sent.User, StringComparison.Ordinal);
        Assert.Contains("9 billion", sent.User, StringComparison.Ordinal);
        Assert.EndsWith("¶1", sent.User, StringComparison.Ordinal);
        Repair repair = Assert.Single(digest.Repairs);
        Assert.Equal((new Place(DigestPart.Translation, 0), Wrong, Right, true), (repair.Place, repair.Before, repair.After, repair.IsAccepted));
        Assert.Contains(repair.Findings, f => f.Check == "figures");
    }

    [Theory]
    // As wrong as before; right there and wrong elsewhere; nothing.
    [InlineData(Wrong)]
    [InlineData("Wang Lihong said the Third Yangtze River Bridge in Jiangcheng opened on November 8 at a cost of 9 billion yuan. It is 3.8 kilometers long.")]
    [InlineData("")]
    public async Task What_is_not_better_is_not_taken_and_not_asked_for_again(string second)
    {
        ScriptedClient client = Answering(Wrong, second);

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Equal(Wrong, digest.Translation[0].Target);
        Assert.Single(client.Of("repair"));
        Assert.False(Assert.Single(digest.Repairs).IsAccepted);
        Finding left = Assert.Single(digest.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(new Place(DigestPart.Translation, 0), left.Place);
    }

    [Fact]
    public async Task What_gets_better_step_by_step_is_sent_back_twice_at_most()
    {
        Vocabulary glossary = new(new[] { "江城", "三桥", "通车", "桥长" }.Select((t, i) => Term.Of(t, $"Term{"ABCD"[i]}", TermKind.Term)));
        Queue<string> answers = new(["a bridge of some length and of some cost, opened at last.", "TermA, a bridge of some length and of some cost, opened.", "TermA TermB, a bridge of some length and cost, opened.", "TermA TermB TermC TermD"]);
        ScriptedClient client = new(asked => asked.User.EndsWith("¶1", StringComparison.Ordinal) ? answers.Dequeue() : Pipelines.GoodAnswer(asked));
        Article article = Articles.Of(null, "zh", "江城三桥通车，桥长若干，造价若干。");

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, article, new DigestOptions([], [], "en") { Vocabulary = glossary }));

        Assert.StartsWith("TermA TermB, a bridge", digest.Translation[0].Target, StringComparison.Ordinal);
        Assert.Equal([true, true], digest.Repairs.Select(r => r.IsAccepted));
        Assert.Single(answers);
    }

    [Fact]
    public async Task A_wrong_fact_goes_back_alone()
    {
        ScriptedClient client = new(asked => asked.Task switch
        {
            "facts" => """{"facts":[{"fact":"桥长3.8公里","from":[2]},{"fact":"王丽红说，过江只要十分钟。","from":[3]}]}""",
            "correct" => Pipelines.Statement("corrected", "text", "李明说，过江只要十分钟。", 3),
            _ => Pipelines.GoodAnswer(asked),
        });

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Equal(["桥长3.8公里", "李明说，过江只要十分钟。"], digest.Facts.Select(f => f.Text));
        Asked sent = Assert.Single(client.Of("correct"));
        Assert.Contains("王丽红说，过江只要十分钟。", sent.User, StringComparison.Ordinal);
        Assert.Equal(new Place(DigestPart.Facts, 1), Assert.Single(digest.Repairs).Place);
        Assert.DoesNotContain(digest.Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public async Task The_facts_of_a_second_language_are_placed_behind_those_of_the_first()
    {
        ScriptedClient client = new(asked => asked.Task is "facts" or "correct" && asked.User.Contains("用英语", StringComparison.Ordinal)
            ? Pipelines.Statement(asked.Task == "facts" ? "facts" : "corrected", asked.Task == "facts" ? "fact" : "text", "Wang Lihong said so.", 3)
            : Pipelines.GoodAnswer(asked));

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge, new DigestOptions([], ["zh", "en"], null)));

        Finding finding = Assert.Single(digest.Findings, f => f.Severity == Severity.Error);
        Assert.Equal("Wang Lihong said so.", digest.Facts[finding.Place!.Index].Text);
    }

    [Fact]
    public async Task A_specialist_whose_prompt_has_no_words_for_it_is_asked_anew()
    {
        ScriptedClient general = new(Pipelines.GoodAnswer);
        ScriptedClient specialist = new(asked => asked.User.Contains("90亿元", StringComparison.Ordinal) ? asked.Options.Seed == 1 ? Wrong : Right : "A bridge. Li Ming says it takes ten minutes.");

        ArticleDigest digest = Assert.Single(await new DigestPipeline(Pipelines.Model(general), Pipelines.Prompts, Pipelines.Model(specialist, set: "hy-mt"))
            .AllAsync(Articles.PageOf(Articles.Bridge), new DigestOptions([], [], "en")));

        Assert.Equal(Right, digest.Translation[0].Target);
        Assert.DoesNotContain(specialist.Requests, r => r.User.Contains("billion", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_and_terms_that_occur_are_told_in_the_first_place()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);
        Vocabulary glossary = new([Term.Of("长江三桥", "Third Yangtze Bridge", TermKind.Place), Term.Of("地铁", "metro", TermKind.Term)]);

        await Pipelines.DigestAsync(client, Articles.Bridge, new DigestOptions([], [], "en") { Vocabulary = glossary });

        string first = client.Of("translate").Single(r => r.User.EndsWith("¶1", StringComparison.Ordinal)).User;
        Assert.Contains("长江三桥 = Third Yangtze Bridge", first, StringComparison.Ordinal);
        Assert.Contains("90亿元 = 9 billion yuan", first, StringComparison.Ordinal);
        Assert.DoesNotContain("metro", first, StringComparison.Ordinal);
        Assert.DoesNotContain("译法：", client.Of("translate").Single(r => r.User.EndsWith("¶2", StringComparison.Ordinal)).User, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stays_wrong_is_marked_where_it_stands()
    {
        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(Answering(Wrong, Wrong), Articles.Bridge));
        Page page = Articles.PageOf(Articles.Bridge);
        StringWriter output = new();
        DigestWriter.Write(
            new Digest(new RunInfo(DigestMode.Model, "m", "r", "p", new Dictionary<string, string>(), 1), page.Source, [digest], []),
            OutputFormat.Markdown, output, new WriteOptions("en"));

        int number = digest.Findings.ToList().FindIndex(f => f.Severity == Severity.Error) + 1;
        Assert.Matches($@"at a cost of \*\*90 billion( yuan)?\*\*\[!{number}\]", output.ToString());
        Assert.Contains($"- [!{number}] **error** figures", output.ToString(), StringComparison.Ordinal);
    }

    private static ScriptedClient Answering(string first, string second) => new(asked =>
        !asked.User.EndsWith("¶1", StringComparison.Ordinal) ? Pipelines.GoodAnswer(asked) : asked.Task == "translate" ? first : second);
}
