using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Checking;

/// <summary>Whether the terms of the user's glossaries are called as they say.</summary>
internal static class TermsCheck
{
    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (rendering.Vocabulary.Count == 0 || rendering.From.Script != Script.Han || rendering.To.Script != Script.Latin)
            yield break;
        InflectedText target = new(rendering.Target);
        foreach (Term term in rendering.Vocabulary.Index.Find(rendering.Source).Select(m => m.Value).Distinct())
        {
            // A forbidden form inside a right one is no fault: “Party” in “Communist Party”.
            if (term.Forbidden.FirstOrDefault(f => target.Count(f) > term.Right.Where(r => new InflectedText(r).Count(f) > 0).Sum(target.Count)) is { } wrong)
                yield return new Finding("terms", Severity.Error, term.Source, wrong, FindingTexts.TermForbidden(term.Source, term.Target, wrong));
            else if (term.Target.Length > 0 && !term.Right.Any(r => target.Count(r) > 0) && !IsNamedShort(term, rendering.Target))
                yield return new Finding("terms", Severity.Error, term.Source, null, FindingTexts.TermMissing(term.Source, term.Target));
        }
    }

    // At a second mention a person is called by one part of the name.
    private static bool IsNamedShort(Term term, string target) =>
        term.Kind == TermKind.Person && new EnglishText(target) is var text
        && new EnglishText(term.Target).Words.Any(part => part.Key.Length > 1 && text.Words.Any(w => w.IsCapitalized && w.Key == part.Key));
}
