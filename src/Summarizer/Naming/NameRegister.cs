using System.Text;
using Summarizer.Checking;

namespace Summarizer.Naming;

/// <summary>How persons' names were written in a run so far: a name has one rendering, in every article of a batch.</summary>
internal sealed class NameRegister
{
    private readonly Dictionary<string, string> renderings = [];
    private readonly Dictionary<string, NameUse> uses = [];

    /// <summary>What the digests since the last call said of names, and what they were compared with.</summary>
    public IReadOnlyList<NameUse> TakeUses()
    {
        NameUse[] taken = [.. uses.Values];
        uses.Clear();
        return taken;
    }

    /// <summary>Takes names over from digests that were made before, if they would come out the same now.</summary>
    public bool TryTakeOver(IReadOnlyList<NameUse> earlier)
    {
        if (!earlier.All(u => renderings.GetValueOrDefault(u.Name) == u.Before))
            return false;
        foreach (NameUse use in earlier.Where(u => u.Before is null))
            renderings[use.Name] = use.First;
        return true;
    }

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

    private string Known(string name, string rendering)
    {
        string? known = renderings.GetValueOrDefault(name);
        uses.TryAdd(name, new NameUse(name, known, known ?? rendering));
        return known ?? (renderings[name] = rendering);
    }

    // SHENG Yuechun is Sheng Yuechun; Yuechun Sheng and Sheng Yue-chun are not.
    private static string Form(string rendering) => rendering.ToLowerInvariant().Normalize(NormalizationForm.FormKC).Replace('’', '\'');
}

/// <summary>A person's name in the digests of a page.</summary>
/// <param name="Before">How it was written before; null where it was not.</param>
/// <param name="First">How it is written from here on.</param>
public sealed record NameUse(string Name, string? Before, string First);
