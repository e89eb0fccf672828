using Summarizer.Briefing;
using Summarizer.Generating;
using Summarizer.Terms;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Briefing;

/// <summary>Three papers of an invented town, and a model that answers about them.</summary>
internal static class Notes
{
    public static BriefSource Bridge { get; } = Source("linchuan-02.txt", new("临川日报", new(2025, 11, 6), "2"), "云江二桥建成通车",
        "11月5日上午，历时38个月建设的云江二桥正式通车，总投资23.7亿元。临川市副市长唐以宁出席通车仪式。", "大桥通车后，两岸车程由25分钟缩短到8分钟。");

    public static BriefSource BridgeAgain { get; } = Source("jiangbei-05.txt", new("江北晚报", new(2025, 11, 6), "5"), "云江二桥昨日通车",
        "11月5日上午，历时38个月建设的云江二桥正式通车，总投资23.7亿元。临川市副市长唐以宁出席通车仪式。", "大桥通车后，两岸车程由25分钟缩短到8分钟，市民都说方便。");

    public static BriefSource Ferry { get; } = Source("linchuan-03.txt", new("临川日报", new(2025, 11, 6), "3"), "云江渡口停航",
        "云江二桥通车后，运行了61年的云江渡口11月5日停航。临川市副市长唐以宁说，渡口将改建为公园。", "渡口的46名职工将转到大桥管理处。");

    public static BriefSource Battery { get; } = Source("linchuan-04.txt", new("临川日报", new(2025, 11, 6), "4"), "固态电池项目开工",
        "总投资90亿元的固态电池项目在临川高新区开工，年产能20吉瓦时。", "项目预计2027年投产。");

    public static BriefSource Source(string file, Dateline dateline, string title, params string[] paragraphs) =>
        new(file, Articles.Of(title, "zh", paragraphs) with { Dateline = dateline });

    public static BriefOptions English { get; } = new("en", BriefLength.Standard, null, [], HasAnnex: false);

    public static string Answer(Asked asked) => asked.Task switch
    {
        "topline" => """{"topline": [{"sentence": "The Second Yunjiang Bridge opened on 5 November at a cost of 2.37 billion yuan.", "from": [1]}, {"sentence": "A battery project worth 900 billion yuan was begun.", "from": [4]}]}""",
        "section" => "The Yunjiang crossing.",
        "focus" => asked.User.Contains("固态电池", StringComparison.Ordinal) ? """{"topic": 1}""" : """{"topic": 0}""",
        "headline" => asked.User.Contains("¶0 云江二桥", StringComparison.Ordinal) ? "Second Yunjiang Bridge Opens" : asked.User.Contains("¶0 云江渡口", StringComparison.Ordinal) ? "Yunjiang Ferry Ends" : "Solid-State Battery Project Begins",
        "abstract" when asked.User.Contains("渡口", StringComparison.Ordinal) => Statements("abstract", "sentence", ("The Yunjiang ferry ended after 61 years.", 1), ("Its 46 workers move to the bridge.", 3)),
        "abstract" when asked.User.Contains("电池", StringComparison.Ordinal) => Statements("abstract", "sentence", ("A solid-state battery project worth 9 billion yuan was begun.", 1)),
        "abstract" => Statements("abstract", "sentence", ("The Second Yunjiang Bridge opened on 5 November.", 1), ("It takes 8 minutes instead of 25 to cross.", 3)),
        "facts" when asked.User.Contains("渡口", StringComparison.Ordinal) => Statements("facts", "fact", ("The ferry ran for 61 years.", 1)),
        "facts" when asked.User.Contains("电池", StringComparison.Ordinal) => Statements("facts", "fact", ("Production is to begin in 2027.", 2)),
        "facts" => Statements("facts", "fact", ("The bridge cost 2.37 billion yuan.", 1)),
        _ => Pipelines.GoodAnswer(asked),
    };

    public static async Task<Brief> WriteAsync(ScriptedClient client, BriefOptions options, params BriefSource[] sources)
    {
        BriefPipeline pipeline = new(Pipelines.Model(client), Pipelines.Prompts, options, Vocabulary.BuiltIn, seed: null, progress: null);
        IReadOnlyList<Story> stories = Stories.Of(sources);
        IReadOnlyList<int?> topics = await pipeline.SortAsync(stories, TestContext.Current.CancellationToken);
        DigestPipeline digests = new(Pipelines.Model(client), Pipelines.Prompts);
        DigestOptions asked = BriefPipeline.DigestsFor(options, options.Length.For(stories.Count), DigestOptions.Default);
        List<(Story, ArticleDigest, int)> told = [];
        foreach ((Story story, int? topic) in stories.Zip(topics))
            if (topic is { } about)
                told.Add((story, (await digests.AllAsync(Articles.PageOf(story.Article), asked)).Single(), about));
        IEnumerable<LeftOut> off = stories.Zip(topics).Where(p => p.Second is null).Select(p => new LeftOut(p.First.Source, LeftOutReason.OffFocus));
        return await pipeline.ComposeAsync(told, off, digests.Describe(asked), TestContext.Current.CancellationToken);
    }

    private static string Statements(string list, string item, params (string Text, int From)[] statements) =>
        $"{{\"{list}\": [{string.Join(", ", statements.Select(s => $"{{\"{item}\": \"{s.Text}\", \"from\": [{s.From}]}}"))}]}}";
}
