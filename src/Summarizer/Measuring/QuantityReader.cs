using Summarizer.Measuring.Chinese;
using Summarizer.Measuring.English;

namespace Summarizer.Measuring;

/// <summary>Finds the figures, dates and times of a text.</summary>
internal static class QuantityReader
{
    /// <summary>Whether figures of texts in this language are understood; of others only digits could be compared.</summary>
    public static bool Understands(Language language) => language.Script == Script.Han || language.Code == "en";

    /// <returns>In the order of the text, without overlap; empty for a language that is not understood.</returns>
    public static IReadOnlyList<Quantity> Read(string text, Language language) =>
        language.Script == Script.Han ? ChineseQuantities.Read(text) : language.Code == "en" ? EnglishQuantities.Read(text) : [];
}
