namespace Summarizer.Prompting;

/// <summary>What the lines of material are: an article's paragraphs, or the abstracts of many articles.</summary>
internal enum MaterialKind { Article, Abstracts }
