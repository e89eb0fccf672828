namespace Summarizer.Writing;

/// <summary>Writes the digest of one source of a <see cref="DigestDocument"/>, an article at a time as it finishes, so that what is done is kept when a run is stopped.</summary>
public abstract class DigestWriter
{
    /// <summary>Writes a whole digest at once, in a format that is text.</summary>
    public static void Write(Digest digest, OutputFormat format, TextWriter output, WriteOptions options) =>
        Write([digest], DigestDocument.Create(format, output, options));

    /// <summary>Writes whole digests into one document and ends it.</summary>
    public static void Write(IEnumerable<Digest> digests, DigestDocument document)
    {
        foreach (Digest digest in digests)
        {
            Page page = new(digest.Source, [.. digest.Articles.Select(a => a.Article)], digest.Residue);
            DigestWriter writer = document.Begin(digest.Run, page);
            foreach (ArticleDigest article in digest.Articles)
                writer.WriteArticle(article);
            writer.Finish();
        }
        document.Finish();
    }

    /// <summary>Writes one article's digest. Articles may come in any order; they are written in the order they come.</summary>
    public abstract void WriteArticle(ArticleDigest digest);

    /// <summary>Ends the source: what was left out of the articles, and whatever closes it in the format.</summary>
    public abstract void Finish();
}
