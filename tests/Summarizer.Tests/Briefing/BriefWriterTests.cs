using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Summarizer.Briefing;
using Summarizer.Terms;
using Summarizer.Tests.Generating;
using Summarizer.Writing;
using Summarizer.Writing.Briefs;

namespace Summarizer.Tests.Briefing;

public sealed class BriefWriterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("summarize-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(OutputFormat.Markdown, "brief.en.md")]
    [InlineData(OutputFormat.Html, "brief.en.html")]
    [InlineData(OutputFormat.Json, "brief.en.json")]
    public async Task A_note_is_written_as_reviewed(OutputFormat format, string file)
    {
        BriefOptions options = Notes.English with { HasAnnex = true, Audience = "an embassy's <economic> desk" };
        Brief brief = await Notes.WriteAsync(new ScriptedClient(Notes.Answer), options, Notes.Bridge, Notes.BridgeAgain, Notes.Ferry, Notes.Battery);

        Snapshot.Matches(Written(brief, format), file);
    }

    [Fact]
    public async Task A_Word_document_is_valid_and_its_citations_lead_somewhere()
    {
        Brief brief = await Notes.WriteAsync(new ScriptedClient(Notes.Answer), Notes.English with { HasAnnex = true, Audience = "a desk" }, Notes.Bridge, Notes.BridgeAgain, Notes.Ferry, Notes.Battery);
        using MemoryStream stream = new();

        new BriefWriter(BriefTemplates.Load(Repository.File("templates")), Vocabulary.BuiltIn).Write(brief, OutputFormat.Docx, stream);

        stream.Position = 0;
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        Body body = document.MainDocumentPart!.Document!.Body!;
        Assert.Empty(body.Descendants<Hyperlink>().Select(h => h.Anchor!.Value!).Except(body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!)));
        Assert.Contains("900 billion", Assert.Single(document.MainDocumentPart.WordprocessingCommentsPart!.Comments!.Elements<Comment>()).InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_out_is_listed_with_the_reason()
    {
        Brief brief = await Notes.WriteAsync(new ScriptedClient(Notes.Answer), Notes.English with { Focus = ["batteries"] }, Notes.Ferry, Notes.Battery);

        Assert.Contains("- 云江渡口停航 (临川日报, 6 Nov 2025, p. 3): about none of the topics", Written(brief, OutputFormat.Markdown).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_in_Chinese_has_Chinese_labels_and_headlines_as_printed()
    {
        ScriptedClient client = new(asked => asked.Task switch
        {
            "topline" => """{"topline": [{"sentence": "云江渡口停航。", "from": [1]}]}""",
            "abstract" => """{"abstract": [{"sentence": "云江渡口11月5日停航。", "from": [1]}]}""",
            _ => """{"facts": [{"fact": "渡口运行了61年。", "from": [1]}]}""",
        });
        Brief brief = await Notes.WriteAsync(client, Notes.English with { Language = "zh" }, Notes.Ferry);

        Snapshot.Matches(Written(brief, OutputFormat.Markdown), "brief.zh.md");
    }

    [Fact]
    public async Task A_user_s_template_takes_the_place_of_the_program_s()
    {
        File.WriteAllText(Path.Combine(folder, "brief.md.liquid"), "{% for s in topline %}{{ s.text }}\n{% endfor %}");
        Brief brief = await Notes.WriteAsync(new ScriptedClient(Notes.Answer), Notes.English, Notes.Bridge, Notes.Battery);

        Assert.StartsWith("The Second Yunjiang Bridge opened", Written(brief, OutputFormat.Markdown, folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief.md.liquid", "{{ toplines }}", "toplines")]
    [InlineData("brief.md.liquid", "{{ title | shout }}", "shout")]
    [InlineData("brief.md.liquid", "{% for s in topline %}", "brief.md.liquid")]
    [InlineData("breif.md.liquid", "", "breif.md.liquid")]
    public async Task A_template_that_says_what_no_note_has_is_refused(string file, string template, string named)
    {
        File.WriteAllText(Path.Combine(folder, file), template);
        Brief brief = await Notes.WriteAsync(new ScriptedClient(Notes.Answer), Notes.English, Notes.Bridge);

        Assert.Contains(named, Assert.Throws<TemplateException>(() => Written(brief, OutputFormat.Markdown, folder)).Message, StringComparison.Ordinal);
    }

    private static string Written(Brief brief, OutputFormat format, string? templates = null)
    {
        using MemoryStream stream = new();
        new BriefWriter(BriefTemplates.Load(Repository.File("templates"), templates), Vocabulary.BuiltIn).Write(brief, format, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
