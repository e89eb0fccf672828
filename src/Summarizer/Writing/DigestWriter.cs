namespace Summarizer.Writing;

/// <summary>
/// Writes the digest of one source, an article at a time as it finishes, so that what is done is kept when a run is stopped.
/// Several sources follow one another on the same <see cref="TextWriter"/>, each with its own writer.
/// </summary>
public abstract class DigestWriter
{
    public static DigestWriter Create(OutputFormat format, TextWriter output, RunInfo run, Page page, WriteOptions options) => format switch
    {
        OutputFormat.Json => new JsonDigestWriter(output, run, page),
        OutputFormat.JsonLines => new JsonLinesDigestWriter(output, run, page),
        _ => new MarkdownDigestWriter(output, run, page, new Labels(options.Language)),
    };

    /// <summary>Writes a whole digest at once.</summary>
    public static void Write(Digest digest, OutputFormat format, TextWriter output, WriteOptions options)
    {
        Page page = new(digest.Source, [.. digest.Articles.Select(a => a.Article)], digest.Residue);
        DigestWriter writer = Create(format, output, digest.Run, page, options);
        foreach (ArticleDigest article in digest.Articles)
            writer.WriteArticle(article);
        writer.Finish();
    }

    /// <summary>Writes one article's digest. Articles may come in any order; they are written in the order they come.</summary>
    public abstract void WriteArticle(ArticleDigest digest);

    /// <summary>Ends the source: what was left out of the articles, and whatever closes the format.</summary>
    public abstract void Finish();
}
