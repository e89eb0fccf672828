using System.Globalization;

namespace Summarizer.Evaluating;

/// <summary>A suite that cannot be read: file, line, column, why, and what to do.</summary>
public sealed class SuiteException : Exception
{
    private SuiteException(string file, long line, long column, string message, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}: {message}"), inner) => (File, Line, Column) = (file, line, column);

    private SuiteException(string file, string message, Exception? inner = null) : base(message, inner) => File = file;

    /// <summary>The suite's file, or the file that is missing.</summary>
    public string File { get; }

    /// <summary>1-based; 0 where the whole file is meant.</summary>
    public long Line { get; }

    /// <summary>1-based; 0 where the whole file is meant.</summary>
    public long Column { get; }

    internal static SuiteException At(string file, long line, long column, string message, Exception? inner = null) => new(file, line, column, message, inner);

    internal static SuiteException NotFound(string suite, IEnumerable<string> known) => new(suite, SuiteTexts.Of("NotFound", suite, string.Join(SuiteTexts.Of("Comma"), known)));

    internal static SuiteException NoneIn(string folder) => new(folder, SuiteTexts.Of("NoneIn", folder));

    internal static SuiteException Unreadable(string file, Exception cause) => new(file, SuiteTexts.Of("Unreadable", file, cause.Message), cause);
}
