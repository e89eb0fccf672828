using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Summarizer.Briefing;
using Summarizer.Dating;
using Summarizer.Endpoints;
using Summarizer.Evaluating.Metrics;
using Summarizer.Reading;
using Summarizer.Writing;
using Summarizer.Writing.Briefs;

namespace Summarizer.Cli.Parsing;

/// <summary>The kinds of values that options take.</summary>
internal static class Parsers
{
    public static bool Text(string text, [NotNullWhen(true)] out string? value) => (value = text.Length > 0 ? text : null) is not null;

    /// <summary>One word of an option that is given several times.</summary>
    public static bool Word(string text, [NotNullWhen(true)] out IReadOnlyList<string>? value) => (value = text.Length > 0 ? [text] : null) is not null;

    public static bool Switch(string text, out bool value)
    {
        value = text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
        return value || text is "0" || text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Paths with the system's separator between them; an option takes one at a time.</summary>
    public static bool Files(string text, [NotNullWhen(true)] out IReadOnlyList<string>? value)
    {
        value = text.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return value.Count > 0;
    }

    /// <summary>One path; an option that may be given again joins them.</summary>
    public static bool File(string text, [NotNullWhen(true)] out IReadOnlyList<string>? value) => (value = text.Length > 0 ? [text] : null) is not null;

    /// <summary>Names with commas between them.</summary>
    public static bool Metrics(string text, [NotNullWhen(true)] out IReadOnlyList<Metric>? value)
    {
        List<Metric> metrics = [];
        foreach (string name in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!MetricNames.TryParse(name, out Metric metric))
            {
                value = null;
                return false;
            }
            metrics.Add(metric);
        }
        value = metrics;
        return true;
    }

    /// <summary>Addresses parted by spaces or commas; "none" is no address, against one that is configured.</summary>
    public static bool Endpoints(string text, [NotNullWhen(true)] out IReadOnlyList<EndpointAddress>? value)
    {
        List<EndpointAddress> addresses = [];
        value = addresses;
        if (text == "none")
            return true;
        foreach (string part in text.Split([' ', ',', '，', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!EndpointAddress.TryParse(part, out EndpointAddress? address))
                return false;
            addresses.Add(address);
        }
        return addresses.Count > 0;
    }

    public static bool TermFormat(string text, out TermFormat value) => TermFormats.TryParse(text, out value);

    public static bool TableFormat(string text, out OutputFormat value) =>
        OutputFormats.TryParse(text, out value) && value is OutputFormat.Markdown or OutputFormat.Json;

    public static bool Format(string text, out OutputFormat value) => OutputFormats.TryParse(text, out value);

    public static bool PageFormat(string text, out OutputFormat value) => OutputFormats.TryParse(text, out value) && PageWriter.Formats.Contains(value);

    /// <summary>ISO 639-1 codes: <c>zh</c>, <c>en</c>, or <c>both</c>.</summary>
    public static bool Languages(string text, [NotNullWhen(true)] out IReadOnlyList<string>? value)
    {
        value = text switch { "zh" => ["zh"], "en" => ["en"], "both" => ["zh", "en"], _ => null };
        return value is not null;
    }

    /// <summary>A language by its code, or by its name in English or Chinese.</summary>
    public static bool Language(string text, [NotNullWhen(true)] out string? value) => (value = LanguageNames.CodeOf(text)) is not null;

    public static bool BriefFormat(string text, out OutputFormat value) => OutputFormats.TryParse(text, out value) && BriefWriter.Formats.Contains(value);

    public static bool BriefLength(string text, [NotNullWhen(true)] out BriefLength? value) => Summarizer.Briefing.BriefLength.TryParse(text, out value);

    /// <summary>Topics with semicolons between them.</summary>
    public static bool Topics(string text, [NotNullWhen(true)] out IReadOnlyList<string>? value)
    {
        value = text.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return value.Count > 0;
    }

    public static bool Encoding(string text, [NotNullWhen(true)] out string? value) => (value = ReadOptions.IsEncoding(text) ? text : null) is not null;

    /// <summary>A day as papers print it or as files are named: 2023-11-09, 20231109, 2023年11月9日, 9 Nov 2023.</summary>
    public static bool Date(string text, out DateOnly value) => PrintedDate.TryParse(text, out value);

    /// <summary>A page's number as printed: 2, 02, A3, 第2版.</summary>
    public static bool Page(string text, [NotNullWhen(true)] out string? value) => PageNumber.TryParse(text, out value);

    public static Parser<int> WholeNumber(int from, int to) => (string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= from && value <= to;

    /// <summary>llama.cpp's seeds are 32 bits.</summary>
    public static bool Seed(string text, out long value) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= uint.MaxValue;

    public static Parser<string> OneOf(params string[] words) => (string text, [NotNullWhen(true)] out string? value) =>
        (value = Array.Find(words, w => w == text)) is not null;
}
