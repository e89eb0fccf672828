namespace Summarizer.Typesetting;

/// <summary>A heading, a paragraph, an item of a list or a cell of a table: what is translated as one.</summary>
internal sealed record TextUnit(TaggedText Words, ParagraphRole Role);
