using Summarizer.Prompting;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Prompting;

public sealed class PromptLibraryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("prompts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_project_s_own_prompts_are_valid_and_have_a_version() =>
        Assert.Matches("^[0-9a-f]{8}$", Pipelines.Prompts.Version);

    [Theory]
    [InlineData("translate/skprompt.txt")]
    [InlineData("abstract/config.json")]
    [InlineData("shared/system.txt")]
    [InlineData("hy-mt/translate/skprompt.txt")]
    public void A_change_of_any_file_is_a_new_version(string file)
    {
        Copy(Path.GetDirectoryName(file)!);
        Assert.Equal(Pipelines.Prompts.Version, Load().Version);

        File.WriteAllText(Mine(file), File.ReadAllText(Mine(file)).Replace("。", "！", StringComparison.Ordinal).Replace("0.3", "0.4", StringComparison.Ordinal).Replace("翻译", "译", StringComparison.Ordinal));

        Assert.NotEqual(Pipelines.Prompts.Version, Load().Version);
    }

    [Fact]
    public void Line_ends_are_no_change()
    {
        Copy("translate");
        File.WriteAllText(Mine("translate/skprompt.txt"), File.ReadAllText(Mine("translate/skprompt.txt")).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(Pipelines.Prompts.Version, Load().Version);
    }

    [Fact]
    public async Task A_user_s_folder_overrides_one_prompt_and_leaves_the_others()
    {
        Copy("facts");
        File.WriteAllText(Mine("facts/skprompt.txt"), "<message role=\"user\">{{$material}}\n\n任务：列出{{$language}}事实 &lt;三条&gt; {\"facts\"</message>");
        ScriptedClient client = new(Pipelines.GoodAnswer);

        await new DigestPipeline(Pipelines.Model(client), Load()).AllAsync(Articles.PageOf(Articles.Bridge));

        Asked mine = client.Of("facts").Single();
        Assert.EndsWith("\n\n任务：列出中文事实 <三条> {\"facts\"", mine.User);
        Assert.Equal("", mine.System);
        Assert.NotEqual("", client.Of("abstract").Single().System);
    }

    [Fact]
    public async Task The_system_message_can_be_overridden_alone()
    {
        Directory.CreateDirectory(Mine("shared"));
        File.WriteAllText(Mine("shared/system.txt"), "译者 & <编辑>\n");
        ScriptedClient client = new(Pipelines.GoodAnswer);

        await new DigestPipeline(Pipelines.Model(client), Load()).AllAsync(Articles.PageOf(Articles.Bridge));

        Assert.All(client.Requests, r => Assert.Equal("译者 & <编辑>", r.System));
    }

    [Theory]
    [InlineData("<message role=\"user\">译成{{$langauge}}</message>", "{{$langauge}}")]
    [InlineData("<message role=\"user\">{{abstract}}</message>", "{{abstract}}")]
    [InlineData("<message role=\"user\">{{prompts.system}}</message>", "{{prompts.system}}")]
    [InlineData("<message role=\"user\">a < b</message>", "Write &lt;")]
    [InlineData("<message role=\"user\">甲", "do not match")]
    [InlineData("<message role=\"user\">甲 <b>乙</b></message>", "may hold only")]
    [InlineData("<message role=\"assistant\">甲</message>", "may hold only")]
    [InlineData("翻译下文：<message role=\"user\">甲</message>", "outside")]
    [InlineData("<message role=\"system\">甲</message>", "must end with")]
    [InlineData("翻译下文", "outside")]
    [InlineData("  \n", "empty")]
    public void A_broken_template_is_refused_with_its_path(string template, string why)
    {
        Copy("translate");
        File.WriteAllText(Mine("translate/skprompt.txt"), template);

        Refused("translate/skprompt.txt", why);
    }

    [Fact]
    public void A_broken_configuration_is_refused_with_its_path()
    {
        Copy("translate");
        File.WriteAllText(Mine("translate/config.json"), """{"execution_settings": {"default": {"temperature": 0.3,}}""");

        Refused("translate/config.json", "no valid configuration");
    }

    [Theory]
    [InlineData("translate/skprompt.txt")]
    [InlineData("translate/config.json")]
    public void A_missing_file_is_told_with_its_path(string file)
    {
        Copy("translate");
        File.Delete(Mine(file));

        Refused(file, "is missing");
    }

    [Theory]
    [InlineData("tranlsate")]
    [InlineData("hy-mt/abstract")]
    public void A_folder_that_nothing_asks_for_is_told(string name)
    {
        Directory.CreateDirectory(Mine(name));

        Refused(name, "translate");
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_told()
    {
        string missing = Path.Combine(folder, "no");

        Assert.Contains(missing, Assert.Throws<PromptException>(() => PromptLibrary.Load(missing)).Message, StringComparison.Ordinal);
        Assert.Contains(missing, Assert.Throws<PromptException>(() => PromptLibrary.Load(Repository.File("prompts"), missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_wants_an_unknown_set_is_told()
    {
        using ScriptedClient client = new(Pipelines.GoodAnswer);

        PromptException refusal = Assert.Throws<PromptException>(() => new DigestPipeline(Pipelines.Model(client, set: "none"), Pipelines.Prompts));

        Assert.Contains("hy-mt", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_of_every_variable_stands_in_the_configuration()
    {
        foreach (string template in Directory.EnumerateFiles(Repository.File("prompts"), "skprompt.txt", SearchOption.AllDirectories))
        {
            string config = File.ReadAllText(Path.Combine(Path.GetDirectoryName(template)!, "config.json"));
            Assert.All(PromptFunction.Expressions.Matches(File.ReadAllText(template)), m => Assert.Contains($"\"name\": \"{m.Groups[1].Value[1..]}\"", config, StringComparison.Ordinal));
        }
    }

    private PromptLibrary Load() => PromptLibrary.Load(Repository.File("prompts"), folder);

    private string Mine(string name) => Path.Combine(folder, name);

    private void Copy(string name)
    {
        Directory.CreateDirectory(Mine(name));
        foreach (string file in Directory.EnumerateFiles(Repository.File($"prompts/{name}")))
            File.Copy(file, Path.Combine(Mine(name), Path.GetFileName(file)));
    }

    private void Refused(string name, string why)
    {
        PromptException refusal = Assert.Throws<PromptException>(Load);
        Assert.Equal(Mine(name), refusal.Path);
        Assert.Contains(refusal.Path, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }
}
