using System.Text;
using Summarizer.Splitting;

namespace Summarizer.Tests.Splitting;

/// <summary>What must hold of every ledger.</summary>
internal static class Ledgers
{
    public static void Check(Page page)
    {
        Rune[] file = [.. page.Source.Text.EnumerateRunes()];
        int at = 0;
        foreach (LedgerEntry entry in page.Ledger.Entries)
        {
            Assert.Equal(at, entry.Span.Start);
            Assert.True(entry.Span.End > entry.Span.Start);
            at = entry.Span.End;
            if (entry.Role == PartRole.Layout)
                Assert.All(file[entry.Span.Start..entry.Span.End], r => Assert.True(IsLayout(r), $"{r} U+{r.Value:X4} is in no part"));
            Assert.Equal(entry.Role is PartRole.Layout or PartRole.Furniture or PartRole.JumpLine or PartRole.Duplicate or PartRole.Unassigned, entry.Article is null && !IsCaption(entry));
        }
        Assert.Equal(file.Length, at);
        Assert.Equal(page.Source.Text, string.Concat(page.Ledger.Entries.SelectMany(e => file[e.Span.Start..e.Span.End])));
        CheckMaps(page, file);
    }

    /// <summary>Every character that a model is shown stands where the map says, in a part of its own article.</summary>
    private static void CheckMaps(Page page, Rune[] file)
    {
        foreach (Article article in page.Articles)
        {
            bool[] own = new bool[file.Length];
            foreach (LedgerEntry entry in page.Ledger.Entries.Where(e => e.Article == article.Number))
                Array.Fill(own, true, entry.Span.Start, entry.Span.Length);
            foreach (Paragraph paragraph in article.Paragraphs)
            {
                for (int i = 0; i < paragraph.Text.Length; i++)
                {
                    if (paragraph.Text[i] == ' ' || char.IsLowSurrogate(paragraph.Text[i])) continue;
                    int place = paragraph.Map.Span(i, i + 1).Start;
                    Assert.True(own[place]);
                    if (char.IsLetterOrDigit(paragraph.Text[i]))
                        Assert.Equal(paragraph.Text[i].ToString().Normalize(NormalizationForm.FormKC), file[place].ToString().Normalize(NormalizationForm.FormKC));
                }
            }
            foreach (Sentence sentence in article.Sentences)
                Assert.Equal(sentence.Text, article.Paragraphs[sentence.Paragraph].Text.Substring(sentence.Start, sentence.Text.Length));
        }
    }

    private static bool IsCaption(LedgerEntry entry) => entry.Role == PartRole.Caption;

    private static bool IsLayout(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.IsBmp && Normalizing.IsInvisible((char)rune.Value);
}
