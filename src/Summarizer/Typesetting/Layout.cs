namespace Summarizer.Typesetting;

/// <summary>A file taken apart into its words and everything around them, so that other words can be set in their place.</summary>
public abstract class Layout
{
    /// <summary>The kind of file it is and stays.</summary>
    public abstract LayoutKind Kind { get; }

    /// <summary>The words in the order of the file; what has no letters is none of them.</summary>
    internal abstract IReadOnlyList<TextUnit> Units { get; }

    /// <summary>The file with other words; a unit without a translation keeps its own.</summary>
    /// <param name="targets">By the index of the unit; null where there is none.</param>
    /// <param name="language">ISO 639-1 code of the targets.</param>
    internal abstract byte[] Set(IReadOnlyList<TaggedText?> targets, Shown shown, string language);
}

/// <summary>Kinds of files that come back as they were.</summary>
public enum LayoutKind { Text, Markdown, Html, Docx }

/// <summary><see cref="Both"/>: each unit stands above its translation.</summary>
public enum Shown { Target, Both }
