using Summarizer.Briefing;
using Summarizer.Tests.Generating;
using Summarizer.Tests.Prompting;

namespace Summarizer.Tests.Briefing;

public sealed class BriefPipelineTests
{
    [Fact]
    public async Task Each_topline_sentence_names_the_source_sentences_it_rests_on()
    {
        Brief brief = await Notes.WriteAsync(new ScriptedClient(Notes.Answer), Notes.English, Notes.Bridge, Notes.Ferry, Notes.Battery);

        Assert.Equal([new BriefCitation(1, 1)], brief.Topline[0].Citations);
        Assert.Equal(["The Yunjiang crossing", ""], brief.Sections.Select(s => s.Title));
        Assert.Equal([1, 2, 3], brief.Articles.Select(a => a.Number));
    }

    [Fact]
    public async Task A_topline_s_figure_that_the_sources_do_not_have_is_sent_back_and_then_marked()
    {
        ScriptedClient client = new(Notes.Answer);

        Brief brief = await Notes.WriteAsync(client, Notes.English, Notes.Bridge, Notes.Ferry, Notes.Battery);

        Finding wrong = Assert.Single(brief.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("claims", new Place(DigestPart.Topline, 1)), (wrong.Check, wrong.Place));
        Assert.Contains(client.Of("correct"), r => r.User.Contains("900 billion", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_topics_only_the_articles_about_them_are_read_and_the_others_are_listed()
    {
        ScriptedClient client = new(Notes.Answer);

        Brief brief = await Notes.WriteAsync(client, Notes.English with { Focus = ["batteries", "carbon market"] }, Notes.Bridge, Notes.Ferry, Notes.Battery);

        Assert.Equal("batteries", Assert.Single(brief.Sections).Title);
        Assert.Equal([(Notes.Bridge, LeftOutReason.OffFocus), (Notes.Ferry, LeftOutReason.OffFocus)], brief.LeftOut.Select(l => (l.Source, l.Reason)));
        Assert.Single(client.Of("abstract"));
        Assert.Empty(client.Of("section"));
    }

    [Fact]
    public async Task An_article_that_the_model_says_nothing_of_is_left_out_and_told()
    {
        ScriptedClient client = new(asked => asked.Task == "abstract" && asked.User.Contains("电池", StringComparison.Ordinal) ? "I cannot." : Notes.Answer(asked));

        Brief brief = await Notes.WriteAsync(client, Notes.English, Notes.Bridge, Notes.Battery);

        Assert.Equal(LeftOutReason.NoAnswer, Assert.Single(brief.LeftOut).Reason);
        Assert.Single(brief.Articles);
    }

    [Fact]
    public async Task A_section_without_a_usable_title_has_its_first_headline_and_says_so()
    {
        ScriptedClient client = new(asked => asked.Task == "section" ? "云江" : Notes.Answer(asked));

        Brief brief = await Notes.WriteAsync(client, Notes.English, Notes.Bridge, Notes.Ferry);

        Assert.Equal("Second Yunjiang Bridge Opens", Assert.Single(brief.Sections).Title);
        Assert.Contains(brief.Findings, f => f is { Check: "completeness", Severity: Severity.Warning });
    }

    [Theory]
    [InlineData("topline")]
    [InlineData("section")]
    [InlineData("focus")]
    public async Task Each_prompt_renders_as_reviewed(string task)
    {
        ScriptedClient client = new(Notes.Answer);

        await Notes.WriteAsync(client, Notes.English with { Audience = "an embassy's economic desk" }, Notes.Bridge, Notes.Ferry, Notes.Battery);
        await Notes.WriteAsync(client, Notes.English with { Focus = ["batteries", "碳市场"] }, Notes.Battery);

        Snapshot.Matches(RenderedPromptTests.Shown(client.Of(task)[0]), $"{task}.en.txt");
    }
}
