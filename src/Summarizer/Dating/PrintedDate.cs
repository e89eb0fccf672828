using System.Text.RegularExpressions;
using Summarizer.Measuring;
using Summarizer.Measuring.Chinese;

namespace Summarizer.Dating;

/// <summary>A whole date as papers print it: 2023年11月9日, 二〇二三年十一月九日, 民國112年11月9日, 2023-11-09, November 9, 2023.</summary>
public static partial class PrintedDate
{
    private const int FirstOfRepublic = 1911, Earliest = 1800;

    private static readonly Language Chinese = Language.Of("zh"), English = Language.Of("en");

    /// <summary>The first whole date of a line; null where none is, or none that the calendar has.</summary>
    public static DateOnly? Find(string text)
    {
        string line = text.Replace('○', '〇').Replace('Ｏ', '〇');
        return OfRepublic(line) ?? (Iso.Match(line) is { Success: true } iso ? Of(iso) : null) ?? First(QuantityReader.Read(line, Chinese)) ?? First(QuantityReader.Read(line, English));
    }

    /// <summary>A date and nothing else, eight digits too: what a person types.</summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        DateOnly? found = Digits.Match(text.Trim()) is { Success: true } digits ? Of(digits) : text.Length <= 40 ? Find(text) : null;
        date = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>The date of year, month and day in groups of these names; null where the calendar has none.</summary>
    internal static DateOnly? Of(Match match) => Of(Number(match, "year"), Number(match, "month"), Number(match, "day"));

    private static DateOnly? First(IReadOnlyList<Quantity> quantities) =>
        quantities.Where(q => q.Kind == QuantityKind.Date).Select(q => Of(q.Moment.Year, q.Moment.Month, q.Moment.Day)).FirstOrDefault(d => d is not null);

    private static DateOnly? OfRepublic(string text)
    {
        if (Republic.Match(text) is not { Success: true } match || !ChineseNumeral.TryRead(match.Groups["year"].Value, 0, out Numeral year))
            return null;
        return ChineseNumeral.TryRead(match.Groups["month"].Value, 0, out Numeral month) && ChineseNumeral.TryRead(match.Groups["day"].Value, 0, out Numeral day)
            ? Of((int)year.Low + FirstOfRepublic, (int)month.Low, (int)day.Low) : null;
    }

    private static DateOnly? Of(int year, int month, int day) =>
        year is >= Earliest and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("民[國国]\\s*(?<year>[0-9０-９一二三四五六七八九十百〇零○]{1,5})\\s*年\\s*(?<month>[0-9０-９一二三四五六七八九十]{1,3})\\s*月\\s*(?<day>[0-9０-９一二三四五六七八九十]{1,3})\\s*日")]
    private static partial Regex Republic { get; }

    [GeneratedRegex("(?<![0-9.])(?<year>[0-9]{4})([-/.])(?<month>[0-9]{1,2})\\1(?<day>[0-9]{1,2})(?![0-9.])")]
    private static partial Regex Iso { get; }

    [GeneratedRegex("^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})$")]
    private static partial Regex Digits { get; }
}
