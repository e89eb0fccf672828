using Summarizer.Briefing;
using Summarizer.Terms;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Briefing;

public sealed class LongBriefTests
{
    [Fact]
    public async Task Abstracts_beyond_the_context_are_condensed_and_citations_survive()
    {
        ScriptedClient client = new(asked => asked.Task switch
        {
            "condense" => $$"""{"points": [{"point": "A thing happened.", "from": [{{asked.Ids[0]}}]}]}""",
            "topline" => $$"""{"topline": [{"sentence": "A thing happened.", "from": [{{asked.Ids[^1]}}]}]}""",
            _ => "Things that happened",
        });
        BriefPipeline pipeline = new(Pipelines.Model(client, context: 3000), Pipelines.Prompts, Notes.English, Vocabulary.BuiltIn, null, null);
        (Story, ArticleDigest, int)[] told = [.. Enumerable.Range(1, 60).Select(i => Told(i))];

        Brief brief = await pipeline.ComposeAsync(told, [], new RunInfo(DigestMode.Model, "m", "r", "p", new Dictionary<string, string>(), null), TestContext.Current.CancellationToken);

        Assert.True(client.Of("condense").Count > 1);
        BriefCitation citation = Assert.Single(Assert.Single(brief.Topline).Citations);
        Assert.InRange(citation.Article, 2, 60);
    }

    private static (Story, ArticleDigest, int) Told(int number)
    {
        BriefSource source = Notes.Source($"{number}.txt", Dateline.Unknown, $"第{number}篇", $"第{number}件事发生了。");
        ArticleDigest digest = new(
            source.Article, $"Article {number}", [new CitedText($"Thing happened and it was told at some length so that the abstracts together do not fit the context.", "en", [1])], [], [], []);
        return (new Story(source, []), digest, 0);
    }
}
