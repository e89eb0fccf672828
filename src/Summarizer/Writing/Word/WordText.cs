using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Summarizer.Writing.Word;

/// <summary>The content of a paragraph: runs of text, each in its language, with links, bookmarks and comments.</summary>
internal sealed class WordText(WordDocument document)
{
    private readonly List<OpenXmlElement> content = [];

    public IReadOnlyList<OpenXmlElement> Content => content;

    /// <summary>Adds text; a line end becomes a line break.</summary>
    /// <param name="tag">BCP 47 tag of the text: it decides fonts and proofing.</param>
    /// <param name="style">A character style of <c>Parts/styles.xml</c>, or null.</param>
    public WordText Add(string text, string tag, string? style = null)
    {
        if (text.Length > 0)
            content.Add(Run(text, tag, style));
        return this;
    }

    /// <summary>Adds a link to a bookmark of the document.</summary>
    public WordText Link(string text, string tag, string bookmark, string style = "Citation")
    {
        content.Add(new Hyperlink(Run(text, tag, style)) { Anchor = bookmark, History = true });
        return this;
    }

    /// <summary>Adds what <paramref name="inner"/> adds and gives it a name that links can lead to: a letter, then letters, digits and underscores, 40 at most.</summary>
    public WordText Bookmark(string name, Action<WordText> inner)
    {
        string id = document.NextBookmark();
        content.Add(new BookmarkStart { Id = id, Name = name });
        inner(this);
        content.Add(new BookmarkEnd { Id = id });
        return this;
    }

    /// <summary>Adds what <paramref name="inner"/> adds with a comment anchored at it.</summary>
    public WordText Commented(string comment, string tag, Action<WordText> inner)
    {
        string id = document.Comment(comment, tag);
        content.Add(new CommentRangeStart { Id = id });
        inner(this);
        content.Add(new CommentRangeEnd { Id = id });
        content.Add(new Run(new RunProperties(new RunStyle { Val = "CommentReference" }), new CommentReference { Id = id }));
        return this;
    }

    internal static Run Run(string text, string tag, string? style)
    {
        Run run = new(WordLanguage.Properties(tag, style));
        string[] lines = LegalText.Of(text).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Append(new Break());
            run.Append(new Text(lines[i].Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }
}
