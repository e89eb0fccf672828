using Summarizer.Generating;
using Summarizer.Tests.Typesetting;

namespace Summarizer.Tests.Generating;

public sealed class TaggedTranslationTests
{
    private const string File = "# 云江二桥\n\n全长**2.6公里**，见[图](a.png)与`x`。\n\n没有记号。\n";

    [Fact]
    public async Task A_paragraph_with_marks_is_shown_with_its_tags_and_another_is_not()
    {
        ScriptedClient client = new(asked => Answer(asked, "It is <g1>2.6 km</g1> long, see <a3>picture</a3> and <x5/>."));

        ArticleDigest digest = Assert.Single(await TranslateAsync(client));

        Asked tagged = Assert.Single(client.Requests, r => r.User.EndsWith("¶1", StringComparison.Ordinal));
        Snapshot.Matches(tagged.User, "tagged-paragraph.txt");
        Assert.DoesNotContain("<g1>", client.Requests.First(r => r.User.EndsWith("¶2", StringComparison.Ordinal)).User, StringComparison.Ordinal);
        Assert.Equal("It is 2.6 km long, see picture and .", digest.Translation[0].Target);
        Assert.Empty(digest.Findings);
    }

    [Fact]
    public async Task Tags_that_a_model_loses_are_asked_for_again_and_then_saved_and_told()
    {
        ScriptedClient client = new(asked => Answer(asked, "It is 2.6 km long, see the picture."));

        ArticleDigest digest = Assert.Single(await TranslateAsync(client));

        Assert.Equal(2, client.Requests.Count(r => r.User.EndsWith("¶1", StringComparison.Ordinal)));
        Finding lost = Assert.Single(digest.Findings);
        Assert.Equal(("completeness", Severity.Warning, new Place(DigestPart.Translation, 0)), (lost.Check, lost.Severity, lost.Place));
        Assert.Equal("It is 2.6 km long, see the picture. (<a3>图</a3>) <x5/>", digest.Translation[0].Tagged!.Text);
    }

    [Fact]
    public async Task A_second_answer_with_the_tags_is_taken()
    {
        int asks = 0;
        ScriptedClient client = new(asked => Answer(asked, asks++ == 0 ? "It is 2.6 km long, see the picture." : "It is <g1>2.6 km</g1> long, see the <a3>picture</a3> and <x5 />."));

        ArticleDigest digest = Assert.Single(await TranslateAsync(client));

        Assert.Empty(digest.Findings);
        Assert.Equal("It is <g1>2.6 km</g1> long, see the <a3>picture</a3> and <x5/>.", digest.Translation[0].Tagged!.Text);
    }

    private static string Answer(Asked asked, string tagged) =>
        asked.User.EndsWith("¶1", StringComparison.Ordinal) ? tagged : asked.Task == "headline" ? "Second Yunjiang Bridge" : "There are no marks.";

    private static Task<IReadOnlyList<ArticleDigest>> TranslateAsync(ScriptedClient client) =>
        new DigestPipeline(Pipelines.Model(client), Pipelines.Prompts).AllAsync(Layouts.PageOf("a.md", File), new DigestOptions([], [], "en"));
}
