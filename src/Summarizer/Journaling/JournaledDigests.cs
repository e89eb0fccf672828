namespace Summarizer.Journaling;

/// <summary>The digests of articles that a journal knows, made in one way.</summary>
/// <param name="recipe">All that digests depend on besides their articles.</param>
/// <param name="model">The model's name, to be shown.</param>
public sealed class JournaledDigests(Journal journal, string recipe, string model)
{
    /// <summary>The article's digest as it was before the names of the run were compared; null where there is none.</summary>
    public ArticleDigest? Find(Article article) => journal.FindDigest(KeyOf(article)) is { } json ? DigestRecord.Read(json, article) : null;

    public void Add(ArticleDigest digest, string input) => journal.AddDigest(KeyOf(digest.Article), DigestRecord.Write(digest), input, model);

    // Its number and where it stands in the file change with the articles before it; what is made of it does not.
    private byte[] KeyOf(Article a)
    {
        JournalKey key = new JournalKey("digest/1").Add(recipe)
            .Add([a.Title, a.Kicker, a.Subtitle, a.Byline, a.Language, a.WrittenIn, a.Dateline.ToString()]).Add(a.IsContinuation ? 1 : 0).Add(a.IsContinued ? 1 : 0);
        foreach (Paragraph p in a.Paragraphs)
            key.Add(p.Text).Add(p.Tagged?.Text).Add((int)p.Role).Add(p.IsCutOff ? 1 : 0);
        foreach (Sentence s in a.Sentences)
            key.Add(s.Id).Add(s.Paragraph).Add(s.Start).Add(s.Text);
        return key.ToBytes();
    }
}
