using System.Text.Json;
using NJsonSchema;
using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

public sealed class JsonDigestTests
{
    [Fact]
    public async Task A_digest_is_valid_against_its_published_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.File("docs/digest.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Json(Digests.WithEverything, OutputFormat.Json)));
        Assert.Empty(schema.Validate(Json(Digests.Extractive, OutputFormat.Json)));
    }

    [Fact]
    public async Task The_schema_refuses_a_digest_without_its_run()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.File("docs/digest.schema.json"), TestContext.Current.CancellationToken);
        Assert.NotEmpty(schema.Validate(Json(Digests.Extractive, OutputFormat.Json).Replace("\"run\"", "\"ran\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_digest_keeps_Chinese_readable() =>
        Snapshot.Matches(Json(Digests.WithEverything, OutputFormat.Json), "model.json");

    [Fact]
    public async Task An_article_s_dateline_stands_in_the_digest_and_in_split()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.File("docs/digest.schema.json"), TestContext.Current.CancellationToken);
        Article article = Digests.WithEverything.Articles[0].Article with { Dateline = new Dateline("湖北日报", new DateOnly(2023, 11, 9), "2") };
        string json = Json(Digests.WithEverything with { Articles = [Digests.WithEverything.Articles[0] with { Article = article }] }, OutputFormat.Json);

        JsonElement dateline = JsonDocument.Parse(json).RootElement.GetProperty("articles")[0].GetProperty("dateline");

        Assert.Empty(schema.Validate(json));
        Assert.Equal(["湖北日报", "2023-11-09", "2", "Hubei Daily, 9 Nov 2023, p. 2"], dateline.EnumerateObject().Select(p => p.Value.GetString()));
    }

    [Fact]
    public void JSON_Lines_has_a_line_an_article_that_stands_alone()
    {
        string[] lines = Json(Digests.WithEverything, OutputFormat.JsonLines).TrimEnd('\n').Split('\n');
        JsonElement line = JsonDocument.Parse(Assert.Single(lines)).RootElement;
        Assert.Equal("summarize/digest-line/1", line.GetProperty("schema").GetString());
        Assert.Equal("model", line.GetProperty("run").GetProperty("mode").GetString());
        Assert.Equal("page_1.txt", line.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal(1, line.GetProperty("article").GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task A_split_page_is_valid_against_its_published_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.File("docs/split.schema.json"), TestContext.Current.CancellationToken);
        Digest digest = Digests.WithEverything;
        StringWriter output = new() { NewLine = "\n" };
        PageWriter.Write(new Page(digest.Source, [digest.Articles[0].Article], digest.Residue), OutputFormat.Json, output, new WriteOptions());
        Assert.Empty(schema.Validate(output.ToString()));
        Snapshot.Matches(output.ToString(), "split.json");
    }

    private static string Json(Digest digest, OutputFormat format)
    {
        StringWriter output = new() { NewLine = "\n" };
        DigestWriter.Write(digest, format, output, new WriteOptions());
        return output.ToString();
    }
}
