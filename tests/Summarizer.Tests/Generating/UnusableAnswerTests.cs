using Microsoft.Extensions.AI;
using Summarizer.Generating;
using Summarizer.Prompting;

namespace Summarizer.Tests.Generating;

/// <summary>What becomes of answers that cannot be used, or that the checks reject.</summary>
public sealed class UnusableAnswerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("I would say the bridge is long.")]
    [InlineData("""{"facts":[{"fact":"桥长""")]
    [InlineData("""{"facts":[]}""")]
    [InlineData("""{"facts":"none"}""")]
    [InlineData("""[{"fact":"桥","from":[1]}]""")]
    public async Task Facts_that_cannot_be_read_are_asked_for_again_and_then_told(string answer)
    {
        ScriptedClient client = new(asked => asked.Task == "facts" ? answer : Pipelines.GoodAnswer(asked));

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Empty(digest.Facts);
        Assert.Single(digest.Abstract);
        Assert.Equal(3, digest.Translation.Count);
        Assert.Equal(("completeness", Severity.Error), digest.Findings.Select(f => (f.Check, f.Severity)).Single());
        Assert.Equal([1L, 2L], client.Of("facts").Select(f => f.Options.Seed!.Value));
    }

    [Fact]
    public async Task A_second_answer_that_is_good_leaves_no_trace()
    {
        ScriptedClient client = new(asked => asked is { Task: "facts", Options.Seed: 7 } ? "{}" : Pipelines.GoodAnswer(asked));

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge, DigestOptions.Default with { Seed = 7 }));

        Assert.Single(digest.Facts);
        Assert.Empty(digest.Findings);
        Assert.Equal([7L, 8L], client.Of("facts").Select(f => f.Options.Seed!.Value));
    }

    [Fact]
    public async Task An_answer_cut_off_by_its_limit_is_not_taken_for_whole()
    {
        ScriptedClient client = new(asked => asked.Task == "abstract" ? """{"abstract":[{"sentence":"江城长江三""" : Pipelines.GoodAnswer(asked))
        {
            End = asked => asked.Task == "abstract" || asked.User.EndsWith("¶3", StringComparison.Ordinal) ? ChatFinishReason.Length : ChatFinishReason.Stop,
        };

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Empty(digest.Abstract);
        Assert.Equal(3, digest.Translation.Count);
        Assert.Equal(2, digest.Findings.Count(f => f is { Check: "completeness", Severity: Severity.Error }));
    }

    [Fact]
    public async Task Of_facts_that_are_cut_off_the_whole_ones_are_kept_with_a_warning()
    {
        ScriptedClient client = new(_ => """{"facts":[{"fact":"桥长3.8公里","from":[2]},{"fact":"总投资90亿元","from":[1]},{"fact":"市民李""")
        {
            End = _ => ChatFinishReason.Length,
        };

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge, new DigestOptions([], ["zh"], null)));

        Assert.Equal(["桥长3.8公里", "总投资90亿元"], digest.Facts.Select(f => f.Text));
        Assert.Equal(("completeness", Severity.Warning), digest.Findings.Select(f => (f.Check, f.Severity)).Single());
        Assert.Single(client.Requests);
    }

    [Fact]
    public async Task Only_the_paragraph_that_failed_is_translated_again_and_the_better_one_kept()
    {
        const string Better = "A resident, Li Ming, said 过江 takes no more than ten minutes now.";
        ScriptedClient client = new(asked =>
            !asked.User.EndsWith("¶3", StringComparison.Ordinal) ? Pipelines.GoodAnswer(asked)
            : asked.Options.Seed == 1 ? "市民李明说，过江只要十分钟。" : Better);

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Equal(Better, digest.Translation[2].Target);
        Assert.Equal(4, client.Of("translate").Count);
        Finding left = Assert.Single(digest.Findings);
        Assert.Equal(("language", Severity.Warning, "过江"), (left.Check, left.Severity, left.Target));
    }

    [Fact]
    public async Task A_paragraph_without_any_translation_is_told_and_not_invented()
    {
        ScriptedClient client = new(asked => asked.User.EndsWith("¶1", StringComparison.Ordinal) ? " \n" : Pipelines.GoodAnswer(asked));

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Equal([1, 2], digest.Translation.Select(t => t.Paragraph));
        Assert.Equal(Severity.Error, Assert.Single(digest.Findings).Severity);
    }

    [Fact]
    public async Task Sentences_that_do_not_exist_are_never_cited()
    {
        ScriptedClient client = new(asked => asked.Task == "facts" ? Pipelines.Statement("facts", "fact", "桥长3.8公里", 2, 99, 2, -1) : Pipelines.GoodAnswer(asked));

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge));

        Assert.Equal([2], digest.Facts.Single().Sentences);
        Assert.All(client.Of("facts"), f => Assert.Equal([1, 2, 3], f.Ids));
    }

    [Fact]
    public async Task Greedy_sampling_is_loosened_for_the_second_try()
    {
        string folder = Directory.CreateTempSubdirectory("prompts").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "facts"));
        File.Copy(Repository.File("prompts/facts/skprompt.txt"), Path.Combine(folder, "facts", "skprompt.txt"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "facts", "config.json"), """{"execution_settings":{"default":{"temperature":0}}}""", TestContext.Current.CancellationToken);
        ScriptedClient client = new(_ => "");

        await new DigestPipeline(Pipelines.Model(client), PromptLibrary.Load(Repository.File("prompts"), folder))
            .AllAsync(Articles.PageOf(Articles.Bridge), new DigestOptions([], ["zh"], null));

        Assert.Equal([0f, 0.5f], client.Requests.Select(r => r.Options.Temperature!.Value));
        Directory.Delete(folder, recursive: true);
    }
}
