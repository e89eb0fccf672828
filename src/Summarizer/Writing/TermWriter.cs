using System.Text.Json;
using Summarizer.Terms;

namespace Summarizer.Writing;

/// <summary>Writes the terms of pages, one page after the other. As CSV and TSV they are one glossary, each term once.</summary>
public sealed class TermWriter(TermFormat format, TextWriter output, WriteOptions options)
{
    private readonly HashSet<string> written = [];
    private bool hasHead;

    public void Write(TermList list)
    {
        switch (format)
        {
            case TermFormat.Csv or TermFormat.Tsv:
                WriteRows(list);
                break;
            case TermFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(TermListJson.Of(list), ResultJsonContext.Indented.TermListJson));
                break;
            case TermFormat.JsonLines:
                output.WriteLine(JsonSerializer.Serialize(TermListJson.Of(list), ResultJsonContext.Compact.TermListJson));
                break;
            default:
                WriteMarkdown(list);
                break;
        }
        output.Flush();
    }

    private void WriteRows(TermList list)
    {
        if (!hasHead)
            output.WriteLine(string.Join(format == TermFormat.Csv ? ',' : '\t', GlossaryTable.Columns));
        hasHead = true;
        foreach (FoundTerm term in list.Articles.SelectMany(a => a.Terms).Where(t => written.Add(t.Source)))
        {
            string[] fields = [term.Source, term.Target, string.Join('|', term.Allowed), string.Join('|', term.Forbidden), term.Kind.Name(), term.Note ?? ""];
            output.WriteLine(format == TermFormat.Csv
                ? string.Join(',', fields.Select(DelimitedText.Field))
                : string.Join('\t', fields.Select(f => f.ReplaceLineEndings(" ").Replace('\t', ' '))));
        }
    }

    private void WriteMarkdown(TermList list)
    {
        Labels labels = new(options.Language);
        output.WriteLine($"# {labels.SourceName(list.Page.Source)}\n");
        foreach (ArticleTermList article in list.Articles)
        {
            output.WriteLine($"## {article.Article.Number}. {MarkdownText.Escape(article.Article.Title ?? labels["Untitled"])}\n");
            MarkdownTerms.Write(output, labels, article.Terms);
        }
    }
}
