namespace Summarizer.Pairing;

/// <summary>Files that hold texts with their translations.</summary>
public static class PairFormat
{
    /// <summary>Whether a file of this name holds pairs by itself: .tsv, .tmx, .xliff, .xlf.</summary>
    public static bool IsPairs(string path) => Path.GetExtension(path).ToUpperInvariant() is ".TSV" or ".TMX" or ".XLIFF" or ".XLF";
}
