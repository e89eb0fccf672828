using System.Globalization;
using Summarizer.Dating;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>Where and when a text appeared; what nobody says is null.</summary>
/// <param name="Publication">The paper's name as printed: 临川日报.</param>
/// <param name="Page">The page as printed, without 第, 版 and zeros before a bare number: <c>2</c>, <c>A3</c>.</param>
public sealed record Dateline(string? Publication, DateOnly? Date, string? Page)
{
    public static Dateline Unknown { get; } = new(null, null, null);

    /// <summary>This, with what it leaves open taken from another.</summary>
    public Dateline Or(Dateline other) => new(Publication ?? other.Publication, Date ?? other.Date, Page ?? other.Page);

    /// <summary>How it is cited: <c>Hubei Daily, 9 Nov 2023, p. 2</c>, in Chinese <c>《湖北日报》2023年11月9日第2版</c>; null where nothing is known.</summary>
    /// <param name="language">ISO 639-1 code: <c>zh</c>, or any other for English.</param>
    /// <param name="vocabulary">What the user calls papers in English; null: what the tables call them.</param>
    public string? Cite(string language, Vocabulary? vocabulary = null)
    {
        if (this == Unknown)
            return null;
        return language == "zh" ? InChinese() : InEnglish(vocabulary ?? Vocabulary.BuiltIn);
    }

    private string InChinese() => string.Concat(
        Publication is { } name ? $"《{name}》" : "",
        Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日") : "",
        Page is { } page ? $"第{page}版" : "");

    private string InEnglish(Vocabulary vocabulary) => string.Join(", ", new[]
    {
        Publication is { } name ? PublicationName.English(name, vocabulary) : null,
        Date?.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        Page is { } page ? $"p. {page}" : null,
    }.OfType<string>());
}
