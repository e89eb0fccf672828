using Summarizer.Checking;

namespace Summarizer.Pairing;

/// <summary>Which language a side of the pairs is in, by its letters.</summary>
internal static class PairLanguage
{
    private const int Enough = 4000;

    public static Language Of(IEnumerable<string?> texts)
    {
        string sample = string.Concat(texts.Where(t => t is not null).Take(200));
        IReadOnlyDictionary<Script, int> letters = Letters.Count(sample.Length > Enough ? sample[..Enough] : sample);
        int Weight(Script script) => letters.GetValueOrDefault(script) * (script is Script.Han or Script.Kana or Script.Hangul ? 4 : 1);
        Script most = letters.Count == 0 ? Script.Latin : letters.Keys.MaxBy(Weight);
        return Language.Of(most switch
        {
            Script.Han => Weight(Script.Kana) * 3 > Weight(Script.Han) ? "ja" : "zh",
            Script.Kana => "ja",
            Script.Hangul => "ko",
            Script.Cyrillic => "ru",
            Script.Arabic => "ar",
            Script.Thai => "th",
            _ => "en",
        });
    }
}
