using System.Text.Json;

namespace Summarizer.Writing;

/// <summary>One JSON document a source, written when it is complete; an interrupted run writes the articles it has.</summary>
internal sealed class JsonDigestWriter(TextWriter output, RunInfo run, Page page) : DigestWriter
{
    private readonly List<ArticleJson> articles = [];

    public override void WriteArticle(ArticleDigest digest) => articles.Add(ArticleJson.Of(digest));

    public override void Finish()
    {
        DigestJson json = new(
            DigestJson.SchemaId, RunJson.Of(run), SourceJson.Of(page), articles, [.. page.Residue.Select(ResidueJson.Of)]);
        output.WriteLine(JsonSerializer.Serialize(json, ResultJsonContext.Indented.DigestJson));
        output.Flush();
    }
}

/// <summary>One line an article, written as it finishes.</summary>
internal sealed class JsonLinesDigestWriter(TextWriter output, RunInfo run, Page page) : DigestWriter
{
    private readonly RunJson runJson = RunJson.Of(run);
    private readonly SourceJson source = SourceJson.Of(page);

    public override void WriteArticle(ArticleDigest digest)
    {
        DigestLineJson line = new(DigestLineJson.SchemaId, runJson, source, ArticleJson.Of(digest));
        output.WriteLine(JsonSerializer.Serialize(line, ResultJsonContext.Compact.DigestLineJson));
        output.Flush();
    }

    public override void Finish() => output.Flush();
}
