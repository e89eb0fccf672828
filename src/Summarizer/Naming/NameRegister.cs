using System.Text;
using Summarizer.Checking;

namespace Summarizer.Naming;

/// <summary>How persons' names were written in a run so far: a name has one rendering, in every article of a batch.</summary>
internal sealed class NameRegister
{
    private readonly Dictionary<string, string> renderings = [];

    /// <summary>The digest with a warning at each name that is written otherwise than before. Digests come in the order of the pages.</summary>
    public ArticleDigest Check(ArticleDigest digest)
    {
        if (Language.Of(digest.Article.Language).Script != Script.Han || digest.Translation.Count == 0)
            return digest;
        PersonName[] names = [.. PersonFinder.Find(string.Join('\n', digest.Article.Paragraphs.Select(p => p.Text))).Select(m => new PersonName(m.Name))];
        List<Finding> found = [];
        foreach (TranslatedParagraph paragraph in digest.Translation)
        {
            EnglishText text = new(paragraph.Target);
            foreach (PersonName name in names.Where(n => paragraph.Source.Contains(n.Chinese, StringComparison.Ordinal)))
                if (name.RenderingIn(text) is { } rendering && Known(name.Chinese, rendering) is { } known && Form(known) != Form(rendering))
                    found.Add(new Finding(
                        "names", Severity.Warning, name.Chinese, rendering,
                        FindingTexts.InParagraph(paragraph.Paragraph + 1, FindingTexts.NameTwoWays(name.Chinese, known, rendering)))
                    {
                        Place = new Place(DigestPart.Translation, paragraph.Paragraph),
                    });
        }
        return found.Count == 0 ? digest : digest with { Findings = [.. digest.Findings, .. found.DistinctBy(f => (f.Source, f.Target))] };
    }

    private string Known(string name, string rendering) =>
        renderings.TryGetValue(name, out string? known) ? known : renderings[name] = rendering;

    // SHENG Yuechun is Sheng Yuechun; Yuechun Sheng and Sheng Yue-chun are not.
    private static string Form(string rendering) => rendering.ToLowerInvariant().Normalize(NormalizationForm.FormKC).Replace('’', '\'');
}
