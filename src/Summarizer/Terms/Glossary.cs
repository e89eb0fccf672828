using Summarizer.Reading;

namespace Summarizer.Terms;

/// <summary>Reads glossaries of Chinese terms: CSV and TSV with or without a head, XLSX, TBX.</summary>
public static class Glossary
{
    /// <exception cref="GlossaryException">The file is missing, of no known kind, or not to be understood; the message names the row.</exception>
    public static IReadOnlyList<Term> Read(string path)
    {
        try
        {
            return Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".CSV" => GlossaryTable.Terms(path, DelimitedText.Rows(Text(path))),
                ".TSV" or ".TAB" or ".TXT" => GlossaryTable.Terms(path, DelimitedText.TabbedRows(Text(path))),
                ".XLSX" => GlossaryTable.Terms(path, Workbook.Rows(path)),
                ".TBX" or ".XML" => TbxFile.Terms(path),
                _ => throw GlossaryException.UnknownKind(path),
            };
        }
        catch (ReadException e)
        {
            throw GlossaryException.Unreadable(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw GlossaryException.Unreadable(path, e);
        }
    }

    // Spreadsheets save Chinese as GB18030 on many machines.
    private static string Text(string path) => SourceReader.ReadFile(path, new ReadOptions()).Text;
}
