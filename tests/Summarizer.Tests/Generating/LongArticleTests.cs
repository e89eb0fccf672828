using System.Text.RegularExpressions;
using Summarizer.Generating;
using Summarizer.Prompting;

namespace Summarizer.Tests.Generating;

/// <summary>Articles longer than the model's context: nothing is cut, and no prompt is too long.</summary>
public sealed partial class LongArticleTests
{
    private const int Context = 2400;

    private static Article Long { get; } = Articles.Of(
        "长文", "zh", [.. Enumerable.Range(1, 80).Select(i => $"第{i}件事发生在十一月{i % 30 + 1}日，地点是江城，人数是{i}百人。其后又有{i}个人来到这里。")]);

    [Fact]
    public async Task Every_paragraph_is_translated_once_in_a_window_that_fits()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Long, new DigestOptions([], [], "en"), Context));

        Assert.Equal(Enumerable.Range(0, 80), digest.Translation.Select(t => t.Paragraph));
        Assert.Equal(81, client.Requests.Count);
        Assert.All(client.Requests, a => FitsTheContext(a));
        Assert.All(client.Requests, asked => Assert.Contains($"\n{asked.User[asked.User.LastIndexOf('¶')..]} ", asked.User, StringComparison.Ordinal));
        Assert.All(client.Requests, asked => Assert.Contains("\n¶0 长文\n", asked.User, StringComparison.Ordinal));
        // Windows share their beginning among as many paragraphs as fit.
        Assert.InRange(client.Requests.Select(r => r.User[..r.User.LastIndexOf('¶')]).Distinct().Count(), 3, 20);
    }

    [Fact]
    public async Task A_paragraph_sees_its_neighbours()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);

        await Pipelines.DigestAsync(client, Long, new DigestOptions([], [], "en"), Context);

        Assert.All(client.Of("translate"), asked =>
        {
            int[] shown = [.. Handle.Matches(asked.User[..asked.User.LastIndexOf('¶')]).Select(m => int.Parse(m.Groups[1].Value, null)).Skip(1)];
            int own = int.Parse(asked.User[(asked.User.LastIndexOf('¶') + 1)..], null);
            Assert.True(own == 1 || shown.Contains(own - 1), $"¶{own} in {shown[0]}..{shown[^1]}");
            Assert.True(own == 80 || shown.Contains(own + 1), $"¶{own} in {shown[0]}..{shown[^1]}");
        });
    }

    [Fact]
    public async Task A_paragraph_that_is_too_long_is_translated_in_parts_that_lose_nothing()
    {
        string paragraph = string.Concat(Enumerable.Range(1, 90).Select(i => $"第{i}句话说的是江城的事情，说得不长也不短。"));
        ScriptedClient client = new(asked => Line(asked) + "!");

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(
            client, Articles.Of("长", "zh", paragraph, "第二段。"), new DigestOptions([], [], "en"), Context));

        string[] parts = [.. client.Of("translate").Where(a => a.Options.Seed == 1 && a.User.EndsWith("¶1", StringComparison.Ordinal)).Select(Line)];
        Assert.True(parts.Length > 1);
        Assert.Equal(paragraph, string.Concat(parts));
        Assert.All(parts, p => Assert.EndsWith("。", p));
        Assert.Equal(string.Join(' ', parts.Select(p => p + "!")), digest.Translation[0].Target);
        Assert.All(client.Requests, a => FitsTheContext(a));
    }

    [Fact]
    public async Task A_sentence_without_end_is_divided_at_its_commas_and_no_character_is_broken()
    {
        string paragraph = string.Concat(Enumerable.Range(1, 150).Select(i => $"𠀀𪜀江城第{i}件事，")) + new string('\u4e00', 800) + "。";
        ScriptedClient client = new(asked => Line(asked));

        await Pipelines.DigestAsync(client, Articles.Of(null, "zh", paragraph), new DigestOptions([], [], "en"), Context);

        Assert.Equal(paragraph, string.Concat(client.Requests.Where(a => a.Options.Seed == 1).Select(Line)));
        Assert.All(client.Requests, a => FitsTheContext(a));
    }

    [Fact]
    public async Task Abstract_and_facts_are_made_from_the_points_of_all_parts_and_cite_the_article()
    {
        ScriptedClient client = new(asked => asked.Task switch
        {
            "condense" => Pipelines.Statement("points", "point", $"从{Letters(asked.Ids[0])}句起的要点", asked.Ids[0], asked.Ids[^1]),
            "abstract" => Pipelines.Statement("abstract", "sentence", "江城发生了许多事情。", asked.Ids[^1]),
            _ => Pipelines.GoodAnswer(asked),
        });

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Long, new DigestOptions(["zh"], ["zh"], null), 3000));

        Asked[] parts = [.. client.Of("condense")];
        Assert.True(parts.Length > 2);
        Assert.Equal(Enumerable.Range(1, 160), parts.SelectMany(p => p.Ids).Order());
        Assert.All(client.Requests, a => FitsTheContext(a, 3000));
        string reduced = client.Of("abstract").Single().User;
        Assert.All(parts, p => Assert.Contains($"[{p.Ids[0]}][{p.Ids[^1]}]从{Letters(p.Ids[0])}句起的要点", reduced, StringComparison.Ordinal));
        Assert.Equal([160], digest.Abstract.Single().Sentences);
        Assert.Empty(digest.Findings);
    }

    [Fact]
    public async Task A_part_that_cannot_be_condensed_is_told_and_the_others_are_used()
    {
        ScriptedClient client = new(asked => asked.Task == "condense" && asked.Ids.Contains(1) ? "no" : Pipelines.GoodAnswer(asked));

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Long, new DigestOptions(["zh"], [], null), Context));

        Assert.Single(digest.Abstract);
        Assert.Equal(["completeness", "completeness"], digest.Findings.Select(f => f.Check));
        Assert.DoesNotContain(1, client.Of("abstract").Single().Ids);
    }

    [Fact]
    public void An_estimate_counts_the_parts()
    {
        using ScriptedClient client = new(Pipelines.GoodAnswer);
        DigestEstimate estimate = new DigestPipeline(Pipelines.Model(client, Context), Pipelines.Prompts).Estimate(Articles.PageOf(Long), DigestOptions.Default);

        Assert.InRange(estimate.Calls, 83 + 3, 83 + 20);
    }

    [Fact]
    public void A_context_that_has_no_room_for_the_prompts_is_refused_with_both_numbers()
    {
        using ScriptedClient client = new(Pipelines.GoodAnswer);

        PromptException refusal = Assert.Throws<PromptException>(() => new DigestPipeline(Pipelines.Model(client, 512), Pipelines.Prompts));

        Assert.Matches(@"takes \d{3,4} tokens .* context of 512 tokens", refusal.Message);
    }

    private static void FitsTheContext(Asked asked, int context = Context) =>
        Assert.InRange(asked.System.Length + asked.User.Length + asked.Options.MaxOutputTokens!.Value, 1, context);

    // A point states no figure that its sentences lack.
    private static string Letters(int id) => $"{(char)('A' + id / 26)}{(char)('A' + id % 26)}";

    private static string Line(Asked asked)
    {
        string mark = asked.User[asked.User.LastIndexOf('¶')..];
        string line = asked.User.Split('\n').Single(l => l.StartsWith($"{mark} ", StringComparison.Ordinal));
        return Mark.Replace(line[(mark.Length + 1)..], "");
    }

    [GeneratedRegex(@"^¶(\d+) ", RegexOptions.Multiline)]
    private static partial Regex Handle { get; }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Mark { get; }
}
