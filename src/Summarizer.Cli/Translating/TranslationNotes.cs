using Summarizer.Cli.Messages;
using Summarizer.Recalling;

namespace Summarizer.Cli.Translating;

/// <summary>What is said beside translations: a file that keeps its layout has no place for findings in it.</summary>
internal sealed class TranslationNotes(Notices notices)
{
    private int exact, inContext, texts;

    public void Tell(string input, ArticleDigest digest)
    {
        foreach (Finding finding in digest.Findings.Where(f => f.Severity != Severity.Info).OrderByDescending(f => f.Severity))
            notices.Warning(Texts.Of(finding.Severity == Severity.Error ? "Translate.Error" : "Translate.Warning", input, finding.Message), input);
        foreach (Finding finding in digest.Findings.Where(f => f.Severity == Severity.Info && f.Check == "language"))
            notices.Note(Texts.Of("Translate.Note", input, finding.Message));
        MemoryMatch?[] matches = [.. digest.Translation.Select(t => t.Match).Append(digest.TitleMatch)];
        exact += matches.Count(m => m == MemoryMatch.Exact);
        inContext += matches.Count(m => m == MemoryMatch.Context);
        texts += digest.Translation.Count + (digest.TitleTranslation is null ? 0 : 1);
    }

    public void Close(TranslationMemory memory)
    {
        if (memory.Count > 0)
            notices.Note(Texts.Of("Translate.Memory", exact + inContext, texts, inContext, memory.Count));
    }
}
