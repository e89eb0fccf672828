using System.Text.Json;

namespace Summarizer.Cli.Tests;

public sealed class EndpointTests : IDisposable
{
    private const string Secret = "sk-very-secret-4711";

    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task Articles_of_several_pages_are_digested_by_a_server()
    {
        await using ModelServer server = new(Answer);
        summarize.Write("a.md", "## 江城新桥今晨通车\n\n大桥三月一日清晨开放。\n\n市民步行过河。\n\n## 云岭食堂昨天开张\n\n老人凭证用餐。\n");
        summarize.Write("b.md", "## 青山图书馆扩建\n\n新馆明年开放。\n");
        summarize.Environment["SUMMARIZE_API_KEY"] = Secret;

        Outcome outcome = await summarize.RunAsync(["digest", "a.md", "b.md", "--endpoint", server.Url, "-o", "out", "-f", "json"]);

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        JsonElement[] articles = [.. Directory.GetFiles(Path.Combine(summarize.Folder, "out"), "*.json").SelectMany(f => JsonDocument.Parse(File.ReadAllText(f)).RootElement.GetProperty("articles").EnumerateArray())];
        Assert.Equal(3, articles.Length);
        Assert.All(articles, a => Assert.StartsWith("The server", a.GetProperty("translation")[0].GetProperty("target").GetString(), StringComparison.Ordinal));
        Assert.All(articles, a => Assert.NotEmpty(a.GetProperty("abstract")[0].GetProperty("sentences").EnumerateArray()));
        Assert.All(server.Calls, c => Assert.Equal($"Bearer {Secret}", c.Headers["Authorization"]));
        foreach (string file in Directory.GetFiles(summarize.Folder, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(Secret, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en"), InlineData("zh")]
    public async Task Nobody_there_is_told_with_the_address_and_exits_7(string language)
    {
        string url = $"http://127.0.0.1:{ModelServer.FreePort()}";
        summarize.Write("a.md", Samples.Bridge);

        Outcome outcome = await summarize.With("SUMMARIZE_LANG", language).RunAsync(["a.md", "--endpoint", url]);

        Assert.Equal(7, outcome.ExitCode);
        Assert.Contains($"{url}/v1", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("summarize doctor --endpoint", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public async Task A_server_elsewhere_is_named_also_where_all_else_is_silent()
    {
        await using ModelServer server = new(Answer);
        summarize.Write("a.md", Samples.Bridge);

        // 0.0.0.0 leads here, and is no address of this machine alone.
        Outcome outcome = await summarize.RunAsync(["a.md", "--endpoint", $"http://0.0.0.0:{server.Port}", "-q"]);
        Outcome here = await summarize.RunAsync(["a.md", "--endpoint", server.Url, "-q"]);

        Assert.Contains($"another machine: http://0.0.0.0:{server.Port}/v1", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", here.Error);
    }

    [Fact]
    public async Task Offline_forbids_a_server_elsewhere_and_allows_one_here()
    {
        await using ModelServer server = new(Answer);
        summarize.Write("a.md", Samples.Bridge);

        Outcome elsewhere = await summarize.RunAsync(["a.md", "--endpoint", "http://gpu.example", "--offline"]);
        Outcome here = await summarize.RunAsync(["a.md", "--endpoint", $"http://localhost:{server.Port}", "--offline"]);

        Assert.Equal((7, 0), (elsewhere.ExitCode, here.ExitCode));
        Assert.Contains("--offline", elsewhere.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_the_server_refuses_leaves_the_others_alone()
    {
        await using ModelServer server = new(c => c.Body.Contains("\\u98DF", StringComparison.OrdinalIgnoreCase) || c.User.Contains("食堂", StringComparison.Ordinal)
            ? ServerAnswer.Error(400, "the prompt exceeds the context") : Answer(c));
        summarize.Write("a.md", "云岭食堂昨天开张\n\n老人凭证用餐。\n");
        summarize.Write("b.md", "青山图书馆扩建\n\n新馆明年开放。\n");

        Outcome outcome = await summarize.RunAsync(["a.md", "b.md", "--endpoint", server.Url, "-o", "out"]);

        Assert.Equal(7, outcome.ExitCode);
        Assert.Contains("exceeds the context", outcome.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(summarize.Folder, "out", "b.md")), outcome.Error);
    }

    [Fact]
    public async Task Doctor_tells_what_a_server_serves()
    {
        await using ModelServer server = new(Answer);

        Outcome outcome = await summarize.RunAsync(["doctor", "--endpoint", server.Url, "--endpoint", $"http://127.0.0.1:{ModelServer.FreePort()}"]);

        Assert.Equal(7, outcome.ExitCode);
        Assert.Contains("served", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("cannot be reached", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_tells_of_a_value_that_is_no_address()
    {
        Outcome outcome = await summarize.With("SUMMARIZE_ENDPOINT", "ftp://gpu1").RunAsync(["doctor"]);

        Assert.Equal(7, outcome.ExitCode);
        Assert.Contains("ftp://gpu1", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("", outcome.Error);
    }

    private static ServerAnswer Answer(ServerCall call)
    {
        if (!call.Json.TryGetProperty("response_format", out JsonElement format))
            return ServerAnswer.Says("The server translated this paragraph.");
        JsonProperty list = format.GetProperty("json_schema").GetProperty("schema").GetProperty("properties").EnumerateObject().Single();
        JsonElement items = list.Value.GetProperty("items").GetProperty("properties");
        string item = items.EnumerateObject().First(p => p.Name != "from").Name;
        int id = items.GetProperty("from").GetProperty("items").GetProperty("enum")[0].GetInt32();
        return ServerAnswer.Says($$"""{"{{list.Name}}": [{"{{item}}": "这是服务器写的一句话。", "from": [{{id}}]}]}""");
    }
}
