using System.Text;
using Summarizer.Checking;
using Summarizer.Terms;

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

    /// <summary>The names that are found in texts, to be found again where nothing marks them as names.</summary>
    public static PhraseIndex<PersonName> NamesIn(IEnumerable<string> texts) =>
        new(texts.SelectMany(PersonFinder.Find).DistinctBy(m => m.Name).Select(m => (m.Name, new PersonName(m.Name))));

    /// <summary>The digest with a warning at each name that is written otherwise than before. Digests come in the order of the pages.</summary>
    public ArticleDigest Check(ArticleDigest digest)
    {
        if (Language.Of(digest.Article.Language).Script != Script.Han || digest.Translation.Count == 0)
            return digest;
        PhraseIndex<PersonName> names = NamesIn([string.Join('\n', digest.Article.Paragraphs.Select(p => p.Text))]);
        Finding[] found =
        [
            .. from paragraph in digest.Translation
               from finding in Check(names, paragraph.Source, paragraph.Target)
               select finding with
               {
                   Message = FindingTexts.InParagraph(paragraph.Paragraph + 1, finding.Message),
                   Place = new Place(DigestPart.Translation, paragraph.Paragraph),
               },
        ];
        return found.Length == 0 ? digest : digest with { Findings = [.. digest.Findings, .. found.DistinctBy(f => (f.Source, f.Target))] };
    }

    /// <summary>A warning for each name of a text that is written otherwise than before.</summary>
    public IEnumerable<Finding> Check(PhraseIndex<PersonName> names, string source, string target)
    {
        PersonName[] here = [.. names.Find(source).Select(m => m.Value).Distinct()];
        if (here.Length == 0)
            yield break;
        EnglishText text = new(target);
        foreach (PersonName name in here)
            if (name.RenderingIn(text) is { } rendering && Known(Simplified.Of(name.Chinese), rendering) is { } known && Form(known) != Form(rendering))
                yield return new Finding("names", Severity.Warning, name.Chinese, rendering, FindingTexts.NameTwoWays(name.Chinese, known, rendering));
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
