using System.Reflection;
using Summarizer.Terms;

namespace Summarizer.Calibrating;

/// <summary>The project's own pairs, and the glossary that holds their terms. README.md beside them tells their form.</summary>
internal static class CalibrationSet
{
    public static IReadOnlyList<AnnotatedPair> Pairs { get; } =
        [.. Text("pairs.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(AnnotatedPair.Parse)];

    public static Vocabulary Glossary { get; } = new(GlossaryTable.Terms("glossary.csv", DelimitedText.Rows(Text("glossary.csv"))));

    private static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Summarizer.Calibrating.{name}")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
