using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Summarizer.Terms;

/// <summary>The rows of the first sheet of a spreadsheet.</summary>
internal static class Workbook
{
    /// <exception cref="GlossaryException">The file is no spreadsheet.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using FileStream stream = File.OpenRead(path);
            using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            List<IReadOnlyList<string>> rows = [];
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")]);
            return rows;
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException)
        {
            throw GlossaryException.Unreadable(path, e);
        }
    }
}
