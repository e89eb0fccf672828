namespace Summarizer.Journaling;

/// <summary>The journal of a folder cannot be used: which, why, and what to do.</summary>
public sealed class JournalException : Exception
{
    private JournalException(string path, JournalFault reason, string message, Exception? inner = null) : base(message, inner) =>
        (Path, Reason) = (path, reason);

    public string Path { get; }

    public JournalFault Reason { get; }

    internal static JournalException InUse(string path, Exception cause) =>
        new(path, JournalFault.InUse, JournalTexts.Of("InUse", System.IO.Path.GetDirectoryName(System.IO.Path.GetDirectoryName(path))), cause);

    internal static JournalException Newer(string path, long version, int known) => new(path, JournalFault.Newer, JournalTexts.Of("Newer", path, version, known));

    internal static JournalException Foreign(string path) => new(path, JournalFault.Foreign, JournalTexts.Of("Foreign", path));

    internal static JournalException Full(string path, Exception cause) => new(path, JournalFault.Full, JournalTexts.Of("Full", path, cause.Message.TrimEnd('.')), cause);

    internal static JournalException Unusable(string path, Exception cause) =>
        new(path, JournalFault.Unusable, JournalTexts.Of("Unusable", path, cause.Message.TrimEnd('.')), cause);
}

/// <summary>Why a journal cannot be used.</summary>
public enum JournalFault
{
    /// <summary>Another process works in the folder.</summary>
    InUse,

    /// <summary>A later version of the program made it.</summary>
    Newer,

    /// <summary>It is a database, and none of this program's.</summary>
    Foreign,

    /// <summary>Nothing more can be written: the disk is full, or it failed.</summary>
    Full,

    /// <summary>It cannot be opened, read or written.</summary>
    Unusable,
}
