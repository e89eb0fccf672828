namespace Summarizer.Evaluating.Recording;

/// <summary>Recorded replies that cannot be written or used: which file, why, and what to do.</summary>
public sealed class RecordException : Exception
{
    private RecordException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    internal static RecordException NotWritten(string path, Exception cause) => new(SuiteTexts.Of("Record.NotWritten", path, cause.Message), cause);

    internal static RecordException NoFolder(string folder) => new(SuiteTexts.Of("Record.NoFolder", folder));

    internal static RecordException NoRecording(string folder, string file) => new(SuiteTexts.Of("Record.NoRecording", folder, file));

    internal static RecordException OtherVersion(string path, string? version) => new(SuiteTexts.Of("Record.OtherVersion", path, version));

    internal static RecordException NotOfModel(string path) => new(SuiteTexts.Of("Record.NotOfModel", path));

    internal static RecordException Unreadable(string path, Exception cause) => new(SuiteTexts.Of("Record.Unreadable", path, cause.Message), cause);
}
