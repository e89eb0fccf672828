namespace Summarizer.Writing.Word;

/// <summary>One Word document of the digests of one or more sources.</summary>
internal sealed class WordDigestDocument(Stream output, Labels labels) : DigestDocument
{
    private readonly WordDocument document = new() { Properties = new WordProperties("", "", labels["HtmlLanguage"]) };
    private int begun;

    public override DigestWriter Begin(RunInfo run, Page page)
    {
        begun++;
        string name = labels.SourceTitle(page.Source);
        document.Properties = document.Properties with
        {
            Title = begun == 1 ? name : document.Properties.Title,
            Subject = begun == 1 ? labels.Count(page.Articles.Count) : labels.Format("AndMore", document.Properties.Title, begun - 1),
        };
        return new WordDigestWriter(document, run, page, begun, labels);
    }

    public override void Finish() => document.Save(output);
}
