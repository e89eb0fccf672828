using System.Text.RegularExpressions;

namespace Summarizer.Calibrating;

/// <summary>A sentence and its right translation, and the translations that each marked span makes wrong.</summary>
/// <param name="Wrong">One for each span, the other spans being right.</param>
internal sealed partial record AnnotatedPair(string Topic, string Source, string Right, IReadOnlyList<WrongText> Wrong)
{
    /// <summary>A line of <c>pairs.tsv</c>: topic, source, and the English with <c>{kind|right|wrong}</c> for each span.</summary>
    /// <exception cref="FormatException">The line is not of that form.</exception>
    public static AnnotatedPair Parse(string line)
    {
        if (line.Split('\t') is not [var topic, var source, var annotated])
            throw new FormatException($"A pair has three columns: {line}");
        Match[] spans = [.. Span.Matches(annotated).Cast<Match>()];
        if (spans.Length == 0 || Span.Replace(annotated, "").AsSpan().ContainsAny("{|}"))
            throw new FormatException($"A span is {{kind|right|wrong}}, and a pair has one at least: {line}");
        return new AnnotatedPair(topic, source, With(annotated, null), [.. spans.Select(s => new WrongText(KindOf(s, line), With(annotated, s)))]);
    }

    private static string With(string annotated, Match? wrong) =>
        Span.Replace(annotated, s => s.Groups[s.Index == wrong?.Index ? "wrong" : "right"].Value);

    private static Mutation KindOf(Match span, string line) =>
        Enum.TryParse(span.Groups["kind"].Value, ignoreCase: true, out Mutation kind) && kind < Mutation.CutOff
            ? kind
            : throw new FormatException($"“{span.Groups["kind"].Value}” is no kind of mutation: {line}");

    [GeneratedRegex(@"\{(?<kind>\w+)\|(?<right>[^|{}]*)\|(?<wrong>[^|{}]*)\}")]
    private static partial Regex Span { get; }
}

/// <summary>A translation with one thing wrong in it.</summary>
internal sealed record WrongText(Mutation Mutation, string Text);
