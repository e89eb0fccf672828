namespace Summarizer.Pairing;

/// <param name="Line">1-based line of the file, or the paragraph's number in a Word document.</param>
internal sealed record DocumentParagraph(string Text, int Line);
