using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;
using Summarizer.Generating;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Prompting;

/// <summary>What the model sees, from the project's own prompts through Semantic Kernel.</summary>
public sealed partial class RenderedPromptTests
{
    private static readonly DigestOptions Everything = new(["zh", "en"], ["zh", "en"], "en", Seed: 7);

    [Theory]
    [InlineData("abstract", 0, "abstract.zh.txt")]
    [InlineData("abstract", 1, "abstract.en.txt")]
    [InlineData("facts", 0, "facts.zh.txt")]
    [InlineData("facts", 1, "facts.en.txt")]
    [InlineData("headline", 0, "headline.en.txt")]
    [InlineData("translate", 0, "translate.en.txt")]
    public async Task Each_task_renders_to_the_reviewed_prompt(string task, int which, string file)
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);

        await Pipelines.DigestAsync(client, Articles.Bridge, Everything);

        Snapshot.Matches(Shown(client.Of(task)[which]), file);
    }

    [Fact]
    public async Task A_part_of_a_long_article_renders_to_the_reviewed_prompt()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);
        Article article = Articles.Of("长文", "zh", [.. Enumerable.Range(1, 60).Select(i => $"第{i}段说了一件事，内容不长不短，刚好三十多个字，用来凑成一篇长文章。")]);

        await Pipelines.DigestAsync(client, article, new DigestOptions(["zh"], [], null), context: 2600);

        Snapshot.Matches(Shown(client.Of("condense")[0]), "condense.zh.txt");
    }

    [Fact]
    public async Task A_translation_specialist_gets_its_published_prompt_and_nothing_else()
    {
        ScriptedClient general = new(Pipelines.GoodAnswer), specialist = new(_ => "A translation that is of a fitting length for this text, in English.");

        await new DigestPipeline(Pipelines.Model(general), Pipelines.Prompts, Pipelines.Model(specialist, set: "hy-mt")).AllAsync(Articles.PageOf(Articles.Bridge));

        Snapshot.Matches(Shown(specialist.Requests.ElementAt(1)), "hy-mt.translate.en.txt");
        Assert.Equal(["abstract", "facts"], general.Requests.Select(r => r.Task).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task All_prompts_of_an_article_share_everything_up_to_the_task()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);

        await Pipelines.DigestAsync(client, Articles.Bridge, Everything);

        Asked[] asked = [.. client.Requests];
        string shared = asked[0].User[..(asked[0].User.IndexOf("\n\n任务", StringComparison.Ordinal) + 2)];
        Assert.All(asked, a => Assert.StartsWith(shared, a.User));
        Assert.Single(asked.Select(a => a.System).Distinct());
        Assert.EndsWith("¶3 [3]市民李明说，过江只要十分钟。\n\n", shared);
    }

    [Fact]
    public async Task Only_what_it_translates_tells_the_prompts_of_paragraphs_apart()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);

        await Pipelines.DigestAsync(client, Articles.Bridge, new DigestOptions([], [], "en"));

        Assert.Equal(["¶0", "¶1", "¶2", "¶3"], client.Requests.Select(a => a.User[^2..]).Order(StringComparer.Ordinal));
        Assert.Single(client.Requests.Select(a => Hints().Replace(a.User[..^2], "")).Distinct());
    }

    [Fact]
    public async Task What_is_sent_back_renders_to_the_reviewed_prompts()
    {
        ScriptedClient client = new(asked => asked.Task switch
        {
            "translate" or "repair" when asked.User.EndsWith("¶1", StringComparison.Ordinal) => "The bridge opened on November 8 at a cost of 90 billion yuan and is 3.8 kilometers long.",
            "facts" or "correct" => Pipelines.Statement(asked.Task == "facts" ? "facts" : "corrected", asked.Task == "facts" ? "fact" : "text", "王丽红说，桥长3.8公里。", 2),
            _ => Pipelines.GoodAnswer(asked),
        });

        await Pipelines.DigestAsync(client, Articles.Bridge, new DigestOptions([], ["zh"], "en", Seed: 7));

        Snapshot.Matches(Shown(Assert.Single(client.Of("repair"))), "repair.en.txt");
        Snapshot.Matches(Shown(Assert.Single(client.Of("correct"))), "correct.zh.txt");
    }

    [GeneratedRegex("译法：.*\n")]
    private static partial Regex Hints();

    internal static string Shown(Asked asked)
    {
        StringBuilder shown = new();
        foreach (ChatMessage message in asked.Messages)
            shown.Append("=== ").AppendLine(message.Role.Value).AppendLine(message.Text);
        ChatOptions o = asked.Options;
        shown.AppendLine("=== options");
        FormattableString options = $"temperature {o.Temperature}, top_p {o.TopP}, top_k {o.TopK}, max tokens {o.MaxOutputTokens}, seed {o.Seed}, others {string.Join(' ', o.AdditionalProperties ?? [])}";
        shown.AppendLine(FormattableString.Invariant(options));
        if (o.ResponseFormat is ChatResponseFormatJson json)
            shown.AppendLine(json.Schema?.GetRawText());
        return shown.Replace("\r\n", "\n").ToString();
    }
}
