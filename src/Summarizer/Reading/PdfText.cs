using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using PdfPage = UglyToad.PdfPig.Content.Page;

namespace Summarizer.Reading;

/// <summary>A PDF's text layer, block by block in reading order, so that columns follow one another; larger type is a heading.</summary>
internal static class PdfText
{
    private const int MostPages = 400, LeastLetters = 20;
    private const double HeadingSize = 1.25, TopHeadingSize = 1.9;

    /// <exception cref="ReadException">It is encrypted, broken, too long, or pictures of pages without text.</exception>
    public static SourceDocument Read(byte[] bytes, string name)
    {
        try
        {
            using PdfDocument document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (document.NumberOfPages > MostPages) throw ReadException.TooManyPages(name, MostPages);
            ReadText text = new();
            (int letters, int pictures) = (0, 0);
            foreach (PdfPage page in document.GetPages())
            {
                letters += page.Letters.Count(l => !string.IsNullOrWhiteSpace(l.Value));
                pictures += page.NumberOfImages;
                Add(text, page);
            }
            if (letters < LeastLetters * document.NumberOfPages && pictures > 0) throw ReadException.Scanned(name);
            return text.ToSource(name, "utf-8", SourceKind.Pdf);
        }
        catch (UglyToad.PdfPig.Exceptions.PdfDocumentEncryptedException e)
        {
            throw ReadException.Encrypted(name, e);
        }
        catch (Exception e) when (e is not (ReadException or OutOfMemoryException or OperationCanceledException))
        {
            // The parser meets broken files with whatever exception lies nearest.
            throw ReadException.Broken(name, e);
        }
    }

    private static void Add(ReadText text, PdfPage page)
    {
        List<Word> words = [.. NearestNeighbourWordExtractor.Instance.GetWords(page.Letters)];
        if (words.Count == 0) return;
        double size = page.Letters.GroupBy(l => Math.Round(l.PointSize * 2) / 2).MaxBy(g => g.Count())!.Key;
        IReadOnlyList<TextBlock> blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        foreach (TextBlock block in UnsupervisedReadingOrderDetector.Instance.Get(blocks))
        {
            double own = block.TextLines.SelectMany(l => l.Words).SelectMany(w => w.Letters).Average(l => l.PointSize);
            int level = own >= size * TopHeadingSize ? 1 : own >= size * HeadingSize ? 2 : 0;
            StringBuilder lines = new();
            foreach (TextLine line in block.TextLines)
            {
                if (level > 0) text.Add(line.Text, level);
                else lines.Append(line.Text.Trim()).Append('\n');
            }
            text.Add(lines.ToString());
        }
    }
}
