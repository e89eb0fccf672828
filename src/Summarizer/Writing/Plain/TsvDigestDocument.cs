using System.Globalization;

namespace Summarizer.Writing.Plain;

/// <summary>
/// A table with tabs between its cells: a row for each headline, sentence of an abstract, fact and paragraph. In a file it begins with a
/// byte order mark, by which Excel knows UTF-8. Its columns are those that <c>check</c> reads.
/// </summary>
internal sealed class TsvDigestDocument : DigestDocument
{
    public static IReadOnlyList<string> Columns { get; } = ["id", "file", "article", "part", "source", "target", "sentences", "severity", "findings"];

    private readonly TextWriter output;
    private readonly Labels labels;
    private int sources;

    public TsvDigestDocument(TextWriter output, WriteOptions options)
    {
        (this.output, labels) = (output, new Labels(options.Language));
        if (options.IsFile)
            output.Write('\uFEFF');
        output.WriteLine(string.Join('\t', Columns));
    }

    public override DigestWriter Begin(RunInfo run, Page page) => new TsvDigestWriter(output, labels, page, ++sources);

    public override void Finish() => output.Flush();
}

/// <summary>The rows of one source.</summary>
internal sealed class TsvDigestWriter(TextWriter output, Labels labels, Page page, int source) : DigestWriter
{
    private int written;

    public override void WriteArticle(ArticleDigest digest)
    {
        written++;
        Dictionary<int, string> sentences = digest.Article.Sentences.ToDictionary(s => s.Id, s => s.Text);
        foreach (BilingualSegment segment in BilingualSegment.Of(digest))
            Row(digest, segment.Id, segment.Place.Part == DigestPart.Headline ? "headline" : Name(segment.Role), segment.Source, segment.Target ?? "", [], segment.Place);
        foreach ((DigestPart part, IReadOnlyList<CitedText> texts) in new[] { (DigestPart.Abstract, digest.Abstract), (DigestPart.Facts, digest.Facts) })
            foreach ((int index, CitedText text) in texts.Index())
                Row(digest, $"{Name(part)}{index + 1}", Name(part), string.Concat(text.Sentences.Select(id => sentences.GetValueOrDefault(id))), text.Text, text.Sentences, new Place(part, index));
        output.Flush();
    }

    public override void Finish() => output.Flush();

    private void Row(ArticleDigest digest, string id, string part, string from, string to, IReadOnlyList<int> cited, Place place)
    {
        Finding[] findings = [.. FindingMark.Of(to, place, digest.Findings).OrderBy(m => m.Number).Select(m => m.Finding)];
        string[] cells =
        [
            $"s{source}a{written}-{id}", page.Source.Name, digest.Article.Number.ToString(CultureInfo.InvariantCulture), part, from, to,
            string.Join(' ', cited), findings.Length > 0 ? Name(findings.Max(f => f.Severity)) : "",
            string.Join(" / ", findings.Select(f => labels.Format("NameAndValue", labels[$"Check.{f.Check}"], f.Message))),
        ];
        output.WriteLine(string.Join('\t', cells.Select(TsvCell.Of)));
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNames.Of(value);
}
