namespace Summarizer.Reading;

/// <summary>An input cannot be read; the message says which, why, and what to do. Other inputs are not concerned.</summary>
public sealed class ReadException : Exception
{
    private ReadException(string message, Exception? inner = null) : base(message, inner) { }

    internal static ReadException NotFound(string name, string? nearest) =>
        new(nearest is null ? ReadTexts.Of("NotFound", name) : ReadTexts.Of("NotFoundNear", name, nearest));

    internal static ReadException NothingMatches(string pattern) => new(ReadTexts.Of("NothingMatches", pattern));

    internal static ReadException NothingInFolder(string folder) => new(ReadTexts.Of("NothingInFolder", folder));

    internal static ReadException Unreadable(string name, Exception inner) => new(ReadTexts.Of("Unreadable", name, inner.Message), inner);

    internal static ReadException TooLarge(string name, long most) => new(ReadTexts.Of("TooLarge", name, most >> 20));

    internal static ReadException TooManyEntries(string name, int most) => new(ReadTexts.Of("TooManyEntries", name, most));

    internal static ReadException TooManyPages(string name, int most) => new(ReadTexts.Of("TooManyPages", name, most));

    internal static ReadException NothingInArchive(string name) => new(ReadTexts.Of("NothingInArchive", name));

    internal static ReadException Nested(string name) => new(ReadTexts.Of("Nested", name));

    internal static ReadException TooDeep(string name, int most) => new(ReadTexts.Of("TooDeep", name, most));

    internal static ReadException Broken(string name, Exception inner) => new(ReadTexts.Of("Broken", name, inner.Message), inner);

    internal static ReadException Encrypted(string name, Exception inner) => new(ReadTexts.Of("Encrypted", name), inner);

    internal static ReadException Scanned(string name) => new(ReadTexts.Of("Scanned", name));

    internal static ReadException Empty(string name) => new(ReadTexts.Of("Empty", name));

    internal static ReadException NotText(string name, string kind) => new(ReadTexts.Of("NotText", name, kind));

    internal static ReadException QuestionMarks(string name) => new(ReadTexts.Of("QuestionMarks", name));

    internal static ReadException UnknownEncoding(string encoding) => new(ReadTexts.Of("UnknownEncoding", encoding));

    internal static ReadException Undecodable(string name, string encoding, long offset, byte value) =>
        new(ReadTexts.Of("Undecodable", name, encoding, offset, value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
}
