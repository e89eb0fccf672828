using System.IO.Compression;
using System.Text;
using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

/// <summary>What stays wrong is told in every format that a digest has, the next one included.</summary>
public sealed class MarksInEveryFormatTests
{
    private const string Message = "3.8亿元 is 380 million yuan, the text says 3.8 billion";

    public static TheoryData<OutputFormat> All => [.. Enum.GetValues<OutputFormat>()];

    [Theory]
    [MemberData(nameof(All))]
    public void A_finding_is_told_where_it_stands(OutputFormat format)
    {
        Finding finding = new("figures", Severity.Error, "3.8亿元", "3.8 billion", Message) { Place = new Place(DigestPart.Translation, 1) };

        Assert.Contains(Message, Written(format, [finding]), StringComparison.Ordinal);
        Assert.DoesNotContain(Message, Written(format, []), StringComparison.Ordinal);
    }

    // A reader of these has the text and the list of findings before him: the number joins them.
    [Theory]
    [InlineData(OutputFormat.Markdown, "[!1]")]
    [InlineData(OutputFormat.Text, "3.8 billion[!1] yuan")]
    [InlineData(OutputFormat.Html, "3.8 billion</mark>")]
    [InlineData(OutputFormat.Docx, "commentRangeStart")]
    public void The_wrong_words_are_marked(OutputFormat format, string mark)
    {
        Finding finding = new("figures", Severity.Error, "3.8亿元", "3.8 billion", Message) { Place = new Place(DigestPart.Translation, 1) };

        Assert.Contains(mark, Written(format, [finding]), StringComparison.Ordinal);
    }

    private static string Written(OutputFormat format, IReadOnlyList<Finding> findings)
    {
        Digest digest = Digests.WithEverything;
        ArticleDigest article = digest.Articles[0] with
        {
            Translation = [new TranslatedParagraph(1, digest.Articles[0].Article.Paragraphs[1].Text, "It cost 3.8 billion yuan. So it is.")],
            Findings = findings,
        };
        using MemoryStream stream = new();
        DigestDocument document = DigestDocument.Create(format, stream, new WriteOptions("en"));
        DigestWriter writer = document.Begin(digest.Run, new Page(digest.Source, [article.Article], []));
        writer.WriteArticle(article);
        writer.Finish();
        document.Finish();
        return format == OutputFormat.Docx ? Unpacked(stream) : Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Unpacked(MemoryStream stream)
    {
        using ZipArchive archive = new(new MemoryStream(stream.ToArray()));
        return string.Concat(archive.Entries.Select(e =>
        {
            using StreamReader reader = new(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
