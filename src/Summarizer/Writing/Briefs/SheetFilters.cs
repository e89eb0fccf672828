using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Values;

namespace Summarizer.Writing.Briefs;

/// <summary>What templates can do with the parts of a note besides Liquid's own filters.</summary>
internal static partial class SheetFilters
{
    /// <summary>Misspelt names are refused, and no template runs for ever.</summary>
    public static TemplateOptions Options(OutputFormat format, string language, Labels labels)
    {
        TemplateOptions options = new()
        {
            StrictVariables = true,
            StrictFilters = true,
            MaxSteps = 10_000_000,
            CultureInfo = CultureInfo.InvariantCulture,
            MemberAccessStrategy = new UnsafeMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.CamelCase },
        };
        bool html = format == OutputFormat.Html;
        string space = SheetLabels.Space(language);
        options.Filters.AddFilter("md", (input, _, _) => Text(MarkdownText.Escape(input.ToStringValue())));
        options.Filters.AddFilter("marks", (input, _, context) => Text(string.Concat(Items<SheetCitation>(input, context).Select(c => space + (html ? HtmlMark(c) : $"[{c.Mark}]")))));
        options.Filters.AddFilter("warnings", (input, _, context) => Text(string.Concat(Items<int>(input, context).Select(n => space + (html ? HtmlWarning(n) : MarkedText.Mark(n))))));
        options.Filters.AddFilter("anchor", (input, _, _) => Text($"s{input.ToStringValue().Replace(':', '-')}"));
        options.Filters.AddFilter("label", (input, _, _) => Text(labels[Capital(input.ToStringValue())]));
        options.Filters.AddFilter("checkname", (input, _, _) => Text(labels[$"Check.{input.ToStringValue()}"]));
        return options;
    }

    /// <summary>Tags that print nothing leave empty lines behind.</summary>
    public static string WithoutSpareLines(string text) => SpareLines.Replace(SpareSpaces.Replace(text, "\n"), "\n\n").Trim() + "\n";

    private static string HtmlMark(SheetCitation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"<a class=\"cite\" href=\"#s{citation.Source}-{citation.Sentence}\">[{citation.Mark}]</a>");

    private static string HtmlWarning(int number) => string.Create(CultureInfo.InvariantCulture, $"<a class=\"warn\" href=\"#f{number}\">{MarkedText.Mark(number)}</a>");

    private static IEnumerable<T> Items<T>(FluidValue input, TemplateContext context) =>
        input.Enumerate(context).Select(v => v.ToObjectValue()).Select(o => o is decimal number ? (T)(object)(int)number : (T)o!);

    // Already in the form of the output.
    private static StringValue Text(string text) => new(text, encode: false);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex SpareLines { get; }

    [GeneratedRegex(@"[ \t]+\n")]
    private static partial Regex SpareSpaces { get; }
}
