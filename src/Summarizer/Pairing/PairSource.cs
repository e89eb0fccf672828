using Summarizer.Reading;

namespace Summarizer.Pairing;

/// <summary>Where pairs come from.</summary>
public static class PairSource
{
    /// <summary>The pairs of a TSV, TMX or XLIFF file, read while they are asked for; exceptions come then too.</summary>
    /// <exception cref="ReadException">The file cannot be read.</exception>
    /// <exception cref="PairException">The file is not what its name says.</exception>
    public static IEnumerable<TextPair> OfFile(string path, string? sourceColumn, string? targetColumn, ReadOptions options)
    {
        bool hasAny = false;
        foreach (TextPair pair in Path.GetExtension(path).Equals(".tsv", StringComparison.OrdinalIgnoreCase)
            ? TsvPairs.Read(path, TableLines.Read(path, options), sourceColumn, targetColumn)
            : XmlPairs.Read(path, SourceReader.ReadFile(path, options).Text))
        {
            hasAny = true;
            yield return pair;
        }
        if (!hasAny)
            throw new PairException(PairFault.NoPairs, path, "");
    }

    /// <summary>The paragraphs of two documents, as they belong together.</summary>
    /// <exception cref="ReadException">A file cannot be read.</exception>
    /// <exception cref="PairException">A file is not what its name says.</exception>
    public static IReadOnlyList<TextPair> OfDocuments(string sourcePath, string targetPath, ReadOptions options)
    {
        IReadOnlyList<DocumentParagraph> source = DocumentParagraphs.Read(sourcePath, options), target = DocumentParagraphs.Read(targetPath, options);
        IReadOnlyList<(Range Source, Range Target)> runs = ParagraphAlignment.Of(
            [.. source.Select(p => p.Text)], PairLanguage.Of(source.Select(p => p.Text)), [.. target.Select(p => p.Text)], PairLanguage.Of(target.Select(p => p.Text)));
        return [.. runs.Select((run, i) => Pair(i + 1, sourcePath, [.. source.Take(run.Source)], targetPath, [.. target.Take(run.Target)]))];
    }

    private static TextPair Pair(int number, string sourcePath, IReadOnlyList<DocumentParagraph> source, string targetPath, IReadOnlyList<DocumentParagraph> target)
    {
        Place place = target.Count > 0 ? new Place(targetPath, target[0].Line) : new Place(sourcePath, source[0].Line);
        return new TextPair(number.ToString(System.Globalization.CultureInfo.InvariantCulture), place, Text(source), Text(target));
    }

    private static string? Text(IReadOnlyList<DocumentParagraph> paragraphs) => paragraphs.Count == 0 ? null : string.Join('\n', paragraphs.Select(p => p.Text));
}
