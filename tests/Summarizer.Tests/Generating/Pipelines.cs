using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Generating;
using Summarizer.Measuring;
using Summarizer.Prompting;

namespace Summarizer.Tests.Generating;

/// <summary>The pipeline with the project's own prompts and a scripted model.</summary>
internal static partial class Pipelines
{
    public const int Plenty = 32_768;

    public static PromptLibrary Prompts { get; } = PromptLibrary.Load(Repository.File("prompts"));

    /// <summary>A model that counts a token a character.</summary>
    public static PipelineModel Model(ScriptedClient client, int context = Plenty, string? set = null) =>
        new(client, new ModelLimits(context, text => text.Length), "scripted", "none", set);

    public static Task<IReadOnlyList<ArticleDigest>> DigestAsync(ScriptedClient client, Article article, DigestOptions? options = null, int context = Plenty) =>
        new DigestPipeline(Model(client, context), Prompts).AllAsync(Articles.PageOf(article), options);

    public static async Task<IReadOnlyList<ArticleDigest>> AllAsync(
        this DigestPipeline pipeline, Page page, DigestOptions? options = null, IProgress<DigestProgress>? progress = null)
    {
        List<ArticleDigest> digests = [];
        await foreach (ArticleDigest digest in pipeline.DigestAsync(page, options ?? DigestOptions.Default, progress, TestContext.Current.CancellationToken))
            digests.Add(digest);
        return digests;
    }

    /// <summary>Answers well: English words of the right length, statements that cite the first sentence.</summary>
    public static string GoodAnswer(Asked asked) => asked.Task switch
    {
        "abstract" when asked.User.Contains("用英语", StringComparison.Ordinal) => Statement("abstract", "sentence", "The bridge opened.", asked.Ids[0]),
        "facts" when asked.User.Contains("用英语", StringComparison.Ordinal) => Statement("facts", "fact", "The bridge is long.", asked.Ids[0]),
        "abstract" => Statement("abstract", "sentence", "江城长江三桥通车，投资很大。", asked.Ids[0]),
        "facts" => Statement("facts", "fact", "桥很长", asked.Ids[0]),
        "condense" => Statement("points", "point", "要点一条", asked.Ids),
        "headline" => "New Bridge Opens in Jiangcheng",
        _ => Translation(asked),
    };

    public static string Statement(string list, string item, string text, params int[] from) =>
        JsonSerializer.Serialize(new Dictionary<string, object> { [list] = new[] { new Dictionary<string, object> { [item] = text, ["from"] = from } } });

    // About as long as a translation is, three letters a character, with the figures of the source, ending as the source ends.
    private static string Translation(Asked asked)
    {
        string mark = asked.User[(asked.User.LastIndexOf('¶'))..];
        string? line = asked.User.Split('\n').FirstOrDefault(l => l.StartsWith($"{mark} ", StringComparison.Ordinal));
        int words = (line?.Length ?? 20) * 3 / 5;
        string name = line?.Contains("李明", StringComparison.Ordinal) == true ? "Li Ming " : "";
        return name + string.Join(' ', Enumerable.Range(0, words).Select(i => $"word{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}")) + Figures(line ?? "") + ".";
    }

    private static string Figures(string line) =>
        string.Concat(QuantityReader.Read(Mark().Replace(line, ""), Language.Of("zh")).Select(q => $" and {EnglishRendering.Of(q)}"));

    [GeneratedRegex(@"^¶\d+ |\[\d+\]")]
    private static partial Regex Mark();
}
