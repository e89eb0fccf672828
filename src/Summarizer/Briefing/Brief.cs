namespace Summarizer.Briefing;

/// <summary>A briefing note from many articles.</summary>
/// <param name="Topline">What happened, each sentence with the sentences it rests on.</param>
/// <param name="Findings">Of the topline and the titles of sections; those of articles are in their digests.</param>
public sealed record Brief(
    RunInfo Run, BriefOptions Options, IReadOnlyList<BriefStatement> Topline, IReadOnlyList<BriefSection> Sections, IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<Finding> Findings)
{
    public IEnumerable<BriefArticle> Articles => Sections.SelectMany(s => s.Articles);
}

/// <summary>A sentence of the note.</summary>
public sealed record BriefStatement(string Text, IReadOnlyList<BriefCitation> Citations);

/// <summary>A sentence of an article.</summary>
/// <param name="Article">The article's number in the note.</param>
/// <param name="Sentence">The <see cref="Sentence.Id"/> in the article.</param>
public sealed record BriefCitation(int Article, int Sentence);

/// <param name="Title">What its articles have in common, or the topic that was asked for; empty for articles that are like no other.</param>
public sealed record BriefSection(string Title, IReadOnlyList<BriefArticle> Articles);

/// <summary>An article that the note does not tell, and why.</summary>
public sealed record LeftOut(BriefSource Source, LeftOutReason Reason);

/// <summary><see cref="OffFocus"/>: about none of the topics; <see cref="NoSentences"/>: a headline or a caption without text; <see cref="NoAnswer"/>: the model gave no usable abstract of it.</summary>
public enum LeftOutReason { OffFocus, NoSentences, NoAnswer }
