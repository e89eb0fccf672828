using System.Globalization;
using NJsonSchema;
using Summarizer.Splitting;
using Summarizer.Terms;
using Summarizer.Tests.Generating;
using Summarizer.Writing;

namespace Summarizer.Tests.Terms;

public sealed class TermListTests
{
    private static readonly Vocabulary Names = new([new Term("云江二桥", "Second Yunjiang Bridge", ["Yunjiang Bridge No. 2"], ["Yunjiang II"], TermKind.Place, "checked")]);

    [Theory]
    [InlineData(TermFormat.Markdown, "terms.md")]
    [InlineData(TermFormat.Csv, "terms.csv")]
    [InlineData(TermFormat.Json, "terms.json")]
    public void The_terms_of_a_page_are_reviewed(TermFormat format, string file) => Snapshot.Matches(Written(format, Names), file);

    [Theory]
    [InlineData(TermFormat.Csv, "names.csv")]
    [InlineData(TermFormat.Tsv, "names.tsv")]
    public void What_is_written_is_a_glossary_that_says_the_same(TermFormat format, string file)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("terms-").FullName, file);
        File.WriteAllText(path, Written(format, Names));

        IReadOnlyList<Term> read = Glossary.Read(path);

        Assert.Equal(Written(format, Names), Written(format, new Vocabulary(read)));
        Assert.Equal(("Second Yunjiang Bridge", "checked"), read.Where(t => t.Source == "云江二桥").Select(t => (t.Target, t.Note)).Single());
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public async Task The_JSON_is_valid_against_its_published_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.File("docs/terms.schema.json"), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(Written(TermFormat.Json, Names)));
        Assert.NotEmpty(schema.Validate(Written(TermFormat.Json, Names).Replace("\"kind\"", "\"sort\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_corrected_name_holds_for_the_next_page() =>
        Assert.Equal("Tang I-ning", ArticleTerms.Of(Articles.Of(null, "zh", "副市长唐以宁说，路好走了。"), new Vocabulary([Term.Of("唐以宁", "Tang I-ning", TermKind.Person)])).Single(t => t.Source == "唐以宁").Target);

    [Fact]
    public void An_article_that_is_not_Chinese_has_none() => Assert.Empty(ArticleTerms.Of(Articles.Of(null, "en", "Mayor Tang Yining spoke.。"), Names));

    private static string Written(TermFormat format, Vocabulary vocabulary)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        SourceDocument source = new("clean-bridge.txt", "utf-8", File.ReadAllText(Repository.File("samples/clean-bridge.txt")));
        StringWriter output = new() { NewLine = "\n" };
        new TermWriter(format, output, new WriteOptions("en")).Write(TermList.Of(PageSplitter.Split(source), vocabulary));
        return output.ToString();
    }
}
