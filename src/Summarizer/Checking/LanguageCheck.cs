using System.Text;

namespace Summarizer.Checking;

/// <summary>Whether the words are in the writing of the language that was asked for.</summary>
internal static class LanguageCheck
{
    private const double ErrorShare = 0.1;

    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        IReadOnlyDictionary<Script, int> letters = Letters.Count(rendering.Target);
        int all = letters.Values.Sum();
        if (all == 0)
        {
            // A line of signs is rendered by signs.
            if (!rendering.Target.Any(char.IsDigit) && rendering.Source.Any(char.IsLetterOrDigit))
                yield return new Finding("language", Severity.Error, null, rendering.Target, FindingTexts.OtherLanguage(rendering.To));
            yield break;
        }
        int han = letters.GetValueOrDefault(Script.Han);
        if (!OwnScripts(rendering.To).Contains(Script.Han) && han > 0)
        {
            // A name in its characters after its translation is usual; a clause left untranslated is not.
            string left = FirstHan(rendering.Target);
            Severity severity = (double)han / all > ErrorShare ? Severity.Error : Severity.Warning;
            yield return new Finding("language", severity, null, left, FindingTexts.HanLeft(left, rendering.To));
        }
        else if (OwnScripts(rendering.To).Sum(Weight) * 2 < letters.Keys.Sum(Weight) && !IsName(rendering))
            yield return new Finding("language", Severity.Error, null, rendering.Target, FindingTexts.OtherLanguage(rendering.To));

        // One character of Chinese weighs like a short word of letters: “OpenAI发布新模型” is Chinese.
        double Weight(Script script) => letters.GetValueOrDefault(script) * (script is Script.Han or Script.Kana or Script.Hangul ? 1 : 0.25);
    }

    // Japanese may write a headline in characters alone.
    private static Script[] OwnScripts(Language language) => language.Script == Script.Kana ? [Script.Kana, Script.Han] : [language.Script];

    // What is hardly longer than a name may rightly stay as it is: GDP, OpenAI.
    private static bool IsName(Rendering rendering) =>
        rendering.Source.Contains(rendering.Target, StringComparison.OrdinalIgnoreCase)
        || !rendering.Target.Trim().Contains(' ', StringComparison.Ordinal);

    private static string FirstHan(string text) => string.Concat(
        text.EnumerateRunes().SkipWhile(r => !Letters.IsHan(r)).TakeWhile(r => Letters.IsHan(r) || Rune.IsDigit(r) || r.Value is '，' or '、' or '·').Take(20))
        .TrimEnd('，', '、', '·');
}
