namespace Summarizer.Evaluating;

/// <summary>A file of results that cannot be used as a baseline: which, and why.</summary>
public sealed class ResultException : Exception
{
    private ResultException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    internal static ResultException Unreadable(string path, Exception cause) => new(SuiteTexts.Of("Result.Unreadable", path, cause.Message), cause);

    internal static ResultException NoneToCompare(string path, string title, IEnumerable<string> there) =>
        new(SuiteTexts.Of("Result.NoneToCompare", path, title, string.Join(SuiteTexts.Of("Comma"), there)));

    internal static ResultException OtherVersion(string path, string version) => new(SuiteTexts.Of("Result.OtherVersion", path, version));
}
