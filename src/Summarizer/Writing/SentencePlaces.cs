namespace Summarizer.Writing;

/// <summary>The sentences of a paragraph where they stand in its text.</summary>
internal static class SentencePlaces
{
    /// <returns>In the order of the text, without overlap.</returns>
    public static IEnumerable<(Sentence Sentence, int Start, int End)> In(Article article, int paragraph)
    {
        string text = article.Paragraphs[paragraph].Text;
        int done = 0;
        foreach (Sentence sentence in article.Sentences.Where(s => s.Paragraph == paragraph))
        {
            int start = sentence.Start >= done && string.CompareOrdinal(text, sentence.Start, sentence.Text, 0, sentence.Text.Length) == 0
                ? sentence.Start
                : text.IndexOf(sentence.Text, done, StringComparison.Ordinal);
            if (start < 0)
                continue;
            done = start + sentence.Text.Length;
            yield return (sentence, start, done);
        }
    }
}
