using Summarizer.Typesetting;

namespace Summarizer.Writing;

/// <summary>Translations set as their files are: a file's own format keeps its layout; a page that has another, or none, is written as digests are.</summary>
internal sealed class LayoutDocument(OutputFormat format, WriteFile write, Shown shown, Func<DigestDocument> plain) : DigestDocument
{
    private DigestDocument? others;

    public override DigestWriter Begin(RunInfo run, Page page) => page.Layout is { } layout && layout.Kind.Format() == format
        ? new LayoutWriter(layout, page, run.Parameters.GetValueOrDefault("to", "en"), shown, write)
        : (others ??= plain()).Begin(run, page);

    public override void Finish() => others?.Finish();
}

/// <summary>Keeps the translation of a page's one article until it is whole.</summary>
internal sealed class LayoutWriter(Layout layout, Page page, string language, Shown shown, WriteFile write) : DigestWriter
{
    private readonly TaggedText?[] targets = new TaggedText?[layout.Units.Count];

    public override void WriteArticle(ArticleDigest digest)
    {
        int titles = page.Articles[0].Title is null ? 0 : 1;
        if (titles > 0 && digest.TitleTranslation is { } title)
            targets[0] = new TaggedText(TaggedText.Literal(title));
        foreach (TranslatedParagraph paragraph in digest.Translation)
            targets[paragraph.Paragraph + titles] = paragraph.Tagged ?? new TaggedText(TaggedText.Literal(paragraph.Target));
    }

    public override void Finish() => write(layout.Set(targets, shown, language));
}

/// <summary>Writes the bytes of a file.</summary>
internal delegate void WriteFile(ReadOnlySpan<byte> file);
