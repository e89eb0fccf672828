using System.IO.Compression;
using System.Text;
using Summarizer.Terms;

namespace Summarizer.Tests.Terms;

public sealed class GlossaryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("glossary-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("g.csv", "source,target,allowed,forbidden,kind,note\n楚商,Chu merchants,Hubei merchants|Chushang,Chu traders,organization,\"by, the way\"\n")]
    [InlineData("g.csv", "备注;类别;禁用;可用;译文;原文\r\n\"by, the way\";机构;Chu traders;Hubei merchants|Chushang;Chu merchants;楚商\r\n")]
    [InlineData("g.csv", "楚商,Chu merchants,Hubei merchants|Chushang,Chu traders,organization,\"by, the way\"")]
    [InlineData("g.tsv", "\uFEFFsource\ttarget\tallowed\tforbidden\tkind\tnote\n\n楚商\tChu merchants\tHubei merchants; Chushang\tChu traders\torganization\tby, the way\n")]
    [InlineData("g.tsv", "Chinese\tEnglish\tdeprecated\ttype\tcomment\n楚商\tChu merchants | Hubei merchants|Chushang\tChu traders\tbody\tby, the way\n")]
    public void The_columns_are_found_by_their_heads(string name, string text)
    {
        Term term = Assert.Single(Glossary.Read(Write(name, text)));

        Assert.Equal(("楚商", "Chu merchants", TermKind.Organization, "by, the way"), (term.Source, term.Target, term.Kind, term.Note));
        Assert.Equal(["Hubei merchants", "Chushang"], term.Allowed);
        Assert.Equal(["Chu traders"], term.Forbidden);
    }

    [Fact]
    public void A_spreadsheet_saved_in_GB18030_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string path = Path.Combine(folder, "g.csv");
        File.WriteAllText(path, "原文,译文\r\n盛若春,Sheng Ruochun\r\n碳达峰,carbon peaking\r\n动力储能电池产业,power and energy storage battery industry\r\n", Encoding.GetEncoding("gb18030"));

        Assert.Equal(["盛若春", "碳达峰", "动力储能电池产业"], Glossary.Read(path).Select(t => t.Source));
    }

    [Fact]
    public void Quotation_marks_hold_delimiters_line_ends_and_themselves()
    {
        Term term = Assert.Single(Glossary.Read(Write("g.csv", "source,target,note\n楚商,\"the \"\"Chu\"\" merchants, so called\",\"two\nlines\"\n")));

        Assert.Equal(("the \"Chu\" merchants, so called", "two\nlines"), (term.Target, term.Note));
    }

    [Fact]
    public void The_first_sheet_of_a_workbook_is_read()
    {
        string path = Path.Combine(folder, "g.xlsx");
        using (ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Entry(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Entry(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Entry(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Entry(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Entry(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">{Cells("A1", "原文", "B1", "译文", "C1", "禁用")}</row><row r="2">{Cells("A2", "楚商", "B2", "Chu merchants", "C2", "Chu traders")}</row></sheetData></worksheet>""");
        }

        Term term = Assert.Single(Glossary.Read(path));

        Assert.Equal(("楚商", "Chu merchants", "Chu traders"), (term.Source, term.Target, Assert.Single(term.Forbidden)));

        static string Cells(params string[] cells) => string.Concat(cells.Chunk(2).Select(c => $"<c r=\"{c[0]}\" t=\"inlineStr\"><is><t>{c[1]}</t></is></c>"));
    }

    [Theory]
    [InlineData("""
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="zh"><text><body><termEntry id="1">
          <langSet xml:lang="zh-CN"><tig><term>楚商</term></tig></langSet>
          <langSet xml:lang="de"><tig><term>Kaufleute</term></tig></langSet>
          <langSet xml:lang="en"><tig><term>Chu traders</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
            <tig><term>Chushang</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
            <ntig><termGrp><term>Chu merchants</term></termGrp><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></ntig></langSet>
        </termEntry></body></text></martif>
        """)]
    [InlineData("""
        <tbx type="TBX-Basic" style="dct" xml:lang="zh" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="c1">
          <langSec xml:lang="zh"><termSec><term>楚商</term></termSec></langSec>
          <langSec xml:lang="en-US"><termSec><term>Chu merchants</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
            <termSec><term>Chushang</term></termSec>
            <termSec><term>Chu traders</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        </conceptEntry></body></text></tbx>
        """)]
    public void A_term_base_in_TBX_says_what_is_preferred_and_what_forbidden(string tbx)
    {
        Term term = Assert.Single(Glossary.Read(Write("g.tbx", tbx)));

        Assert.Equal(("楚商", "Chu merchants", "Chushang", "Chu traders"), (term.Source, term.Target, Assert.Single(term.Allowed), Assert.Single(term.Forbidden)));
    }

    [Theory]
    [InlineData("g.csv", "source,target\n,Chu merchants\n", "row 2")]
    [InlineData("g.csv", "source,target\n\n", "no term")]
    [InlineData("g.csv", "", "g.csv")]
    [InlineData("g.docx", "楚商,Chu", ".xlsx")]
    [InlineData("g.xlsx", "楚商,Chu", "g.xlsx")]
    [InlineData("g.tbx", "<martif>", "no TBX")]
    [InlineData("g.tbx", "<martif/>", "no term")]
    public void What_cannot_be_used_is_told(string name, string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<GlossaryException>(() => Glossary.Read(Write(name, text))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Contains("gone.csv", Assert.Throws<GlossaryException>(() => Glossary.Read(Path.Combine(folder, "gone.csv"))).Message, StringComparison.Ordinal);

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static void Entry(ZipArchive zip, string name, string text)
    {
        using StreamWriter writer = new(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
