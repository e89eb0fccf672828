using Summarizer.Briefing;
using Summarizer.Terms;

namespace Summarizer.Writing.Briefs;

/// <summary>Where an article stands: <c>Hubei Daily, 9 Nov 2023, p. 2</c>; the file's name where the page says nothing of it.</summary>
internal sealed class BriefCitations(string language, Vocabulary vocabulary, Labels labels)
{
    public string Of(BriefSource source) => source.Article.Dateline.Cite(language, vocabulary) ?? labels.Format("Brief.FileCitation", Path.GetFileName(source.Input), source.Article.Number);
}
