using System.Globalization;
using System.Resources;

namespace Summarizer.Calibrating;

/// <summary>The words of the calibration's tables, from <c>CalibrationTexts.resx</c> and <c>CalibrationTexts.zh-Hans.resx</c>.</summary>
internal sealed class CalibrationTexts(string language)
{
    private static readonly ResourceManager Resources = new(typeof(CalibrationTexts).FullName!, typeof(CalibrationTexts).Assembly);

    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language == "zh" ? "zh-Hans" : "en");

    public string this[string name] => Resources.GetString(name, culture) ?? throw new MissingManifestResourceException($"Text {name} is missing.");

    public string Format(string name, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[name], values);
}
