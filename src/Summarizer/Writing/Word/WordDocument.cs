using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Summarizer.Writing.Word;

/// <summary>
/// Builds a Word document in the styles of <c>Parts/styles.xml</c>, with comments, bookmarks, tables, a header and page numbers. The same
/// content always makes the same bytes.
/// </summary>
internal sealed class WordDocument
{
    private readonly Body body = new();
    private readonly Comments comments = new();
    private int bookmarks;

    /// <summary>What the document's properties say of it. The title also stands in the header of each page.</summary>
    public required WordProperties Properties { get; set; }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="style">A paragraph style of <c>Parts/styles.xml</c>: Title, Heading1 to Heading3, Normal, ListBullet, Quote, Note…</param>
    public void Paragraph(string style, Action<WordText> write) => body.Append(Made(style, write));

    /// <summary>Adds a table whose first row is its head and is repeated on each page.</summary>
    /// <param name="widths">Of the columns, in parts of the whole.</param>
    public void Table(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<WordCell>> rows, RowBreak rowBreak = RowBreak.Avoided)
    {
        const int Whole = 9354;
        int[] twips = [.. widths.Select(w => Whole * w / widths.Sum())];
        Table table = new(
            new TableProperties(
                new TableStyle { Val = "TableGrid" }, new TableWidth { Width = Text(Whole), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }, new TableLook { Val = "0020", FirstRow = true }),
            new TableGrid(twips.Select(w => new GridColumn { Width = Text(w) })));
        foreach ((int index, IReadOnlyList<WordCell> row) in rows.Index())
        {
            TableRowProperties properties = new();
            if (index == 0 || rowBreak == RowBreak.Avoided)
                properties.Append(new CantSplit());
            if (index == 0)
                properties.Append(new TableHeader());
            TableRow made = new(properties);
            made.Append(row.Select((cell, column) => new TableCell(
                new TableCellProperties(new TableCellWidth { Width = Text(twips[column]), Type = TableWidthUnitValues.Dxa }), Made(cell.Style, cell.Write))));
            table.Append(made);
        }
        body.Append(table);
        // Two tables that follow one another would grow together, and a body may not end in one.
        body.Append(new WordParagraph(new ParagraphProperties(new ParagraphStyleId { Val = "Note" })));
    }

    /// <summary>Writes the document; the stream stays open.</summary>
    public void Save(Stream output) => WordPackage.Write(output, body, comments, Properties);

    internal string NextBookmark() => Text(++bookmarks);

    internal string Comment(string text, string tag)
    {
        string id = Text(comments.ChildElements.Count);
        comments.Append(new Comment(Made("CommentText", t => t.Add(text, tag))) { Id = id, Author = "summarize", Initials = "S" });
        return id;
    }

    private WordParagraph Made(string style, Action<WordText> write)
    {
        WordText text = new(this);
        write(text);
        WordParagraph paragraph = new(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(text.Content);
        return paragraph;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Whether a row may go on on the next page: one that holds paragraphs should, one that holds a few words should not.</summary>
internal enum RowBreak { Allowed, Avoided }

/// <param name="Style">A paragraph style: Cell, CellSubhead, CellCaption.</param>
internal sealed record WordCell(string Style, Action<WordText> Write);

/// <summary>A document's properties, as file managers and Word show them.</summary>
/// <param name="Language">BCP 47 tag of the document's own words.</param>
internal sealed record WordProperties(string Title, string Subject, string Language);
