using Summarizer.Generating;
using Summarizer.Journaling;
using Summarizer.Prompting;
using Summarizer.Terms;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Journaling;

/// <summary>What a second run asks the model: only what depends on what has changed.</summary>
public sealed class JournaledPipelineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("journal-").FullName;
    private readonly Journal journal;

    public JournaledPipelineTests() => journal = Journal.Open(folder, _ => { }, TimeProvider.System);

    public void Dispose()
    {
        journal.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_same_run_asks_nothing_and_gives_the_same()
    {
        (IReadOnlyList<ArticleDigest> first, ScriptedClient asked) = await RunAsync(Articles.Bridge);
        (IReadOnlyList<ArticleDigest> second, ScriptedClient again) = await RunAsync(Articles.Bridge);

        Assert.NotEmpty(asked.Requests);
        Assert.Empty(again.Requests);
        Assert.Equivalent(first, second, strict: true);
    }

    [Fact]
    public async Task A_run_that_was_stopped_goes_on_with_what_is_missing()
    {
        int all = (await RunAsync(Articles.Bridge with { Title = "乙" })).Client.Requests.Count;
        ScriptedClient failing = new(a => a.Task == "facts" ? throw new IOException("the power failed") : Pipelines.GoodAnswer(a));
        await Assert.ThrowsAsync<IOException>(() => RunAsync(failing, Articles.Bridge));
        int done = journal.Pieces().Sum(p => p.Replies) - all;

        ScriptedClient again = (await RunAsync(Articles.Bridge)).Client;

        Assert.Contains(again.Requests, r => r.Task == "facts");
        Assert.InRange(again.Requests.Count, 1, all - done);
    }

    [Fact]
    public async Task A_changed_paragraph_is_asked_anew_and_so_is_all_that_sees_it()
    {
        await RunAsync(Articles.Of("标题", "zh", "第一段说桥。", "第二段说路。"), Articles.Bridge);

        ScriptedClient again = (await RunAsync(Articles.Of("标题", "zh", "第一段说桥。", "第二段说船。"), Articles.Bridge)).Client;

        Assert.All(again.Requests, r => Assert.Contains("第二段说船。", r.User, StringComparison.Ordinal));
        Assert.NotEmpty(again.Requests);
    }

    [Fact]
    public async Task A_changed_prompt_is_asked_anew_and_no_other()
    {
        await RunAsync(Articles.Bridge);
        string prompts = Path.Combine(folder, "prompts", "facts");
        Directory.CreateDirectory(prompts);
        File.WriteAllText(Path.Combine(prompts, "skprompt.txt"), File.ReadAllText(Repository.File("prompts/facts/skprompt.txt")).Replace("{\"facts\"", "再列。{\"facts\"", StringComparison.Ordinal));
        File.Copy(Repository.File("prompts/facts/config.json"), Path.Combine(prompts, "config.json"));
        ScriptedClient client = new(Pipelines.GoodAnswer);

        await new DigestPipeline(Pipelines.Model(client), PromptLibrary.Load(Repository.File("prompts"), Path.Combine(folder, "prompts")), journal: journal).AllAsync(Articles.PageOf(Articles.Bridge));

        Assert.All(client.Requests, r => Assert.Equal("facts", r.Task));
        Assert.NotEmpty(client.Requests);
    }

    [Fact]
    public async Task A_glossary_changes_what_is_asked_where_its_terms_occur()
    {
        Article other = Articles.Of("别处", "zh", "这里没有那个词语。");
        await RunAsync(Articles.Bridge, other);
        string word = Articles.Bridge.Paragraphs[0].Text[..4];
        Vocabulary glossary = new([Term.Of(word, "The Word", TermKind.Term)]);

        ScriptedClient again = (await RunAsync(new ScriptedClient(Pipelines.GoodAnswer), DigestOptions.Default with { Vocabulary = glossary }, Articles.Bridge, other)).Client;

        Assert.Contains(again.Requests, r => r.User.Contains("The Word", StringComparison.Ordinal));
        Assert.DoesNotContain(again.Requests, r => r.User.Contains("这里没有那个词语", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("model")]
    public async Task Another_seed_or_model_is_another_question(string changed)
    {
        int all = (await RunAsync(Articles.Bridge)).Client.Requests.Count;
        ScriptedClient client = new(Pipelines.GoodAnswer);
        PipelineModel model = Pipelines.Model(client);
        DigestOptions options = DigestOptions.Default;

        await new DigestPipeline(changed == "model" ? model with { Fingerprint = "another file of that name" } : model, Pipelines.Prompts, journal: journal)
            .AllAsync(Articles.PageOf(Articles.Bridge), changed == "seed" ? options with { Seed = 99 } : options);

        Assert.Equal(all, client.Requests.Count);
    }

    [Fact]
    public async Task An_option_of_one_task_asks_that_task_anew()
    {
        await RunAsync(Articles.Bridge);

        ScriptedClient again = (await RunAsync(new ScriptedClient(Pipelines.GoodAnswer), DigestOptions.Default with { AbstractLength = 400 }, Articles.Bridge)).Client;

        Assert.All(again.Requests, r => Assert.Equal("abstract", r.Task));
        Assert.NotEmpty(again.Requests);
    }

    private Task<(IReadOnlyList<ArticleDigest> Digests, ScriptedClient Client)> RunAsync(params Article[] articles) => RunAsync(new ScriptedClient(Pipelines.GoodAnswer), articles);

    private Task<(IReadOnlyList<ArticleDigest> Digests, ScriptedClient Client)> RunAsync(ScriptedClient client, params Article[] articles) => RunAsync(client, DigestOptions.Default, articles);

    private async Task<(IReadOnlyList<ArticleDigest> Digests, ScriptedClient Client)> RunAsync(ScriptedClient client, DigestOptions options, params Article[] articles) =>
        (await new DigestPipeline(Pipelines.Model(client), Pipelines.Prompts, journal: journal).AllAsync(Articles.PageOf(articles), options), client);
}
