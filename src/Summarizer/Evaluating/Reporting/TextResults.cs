using System.Globalization;

namespace Summarizer.Evaluating.Reporting;

/// <summary>A table for the screen: a row for each suite, then what failed and why.</summary>
internal static class TextResults
{
    private const int LongestMessage = 160;

    public static void Write(EvaluationResult result, TextWriter output)
    {
        foreach (Contestant contestant in result.Contestants)
        {
            output.WriteLine(Head(contestant));
            Table(contestant, output);
            foreach (SuiteResult suite in contestant.Suites)
                foreach (CaseResult @case in suite.Cases.Where(c => c.Status != CaseStatus.Passed))
                    Failure(suite, @case, output);
            output.WriteLine();
        }
        foreach (string line in result.Comparisons.SelectMany(TextComparison.Lines))
            output.WriteLine(line);
        output.WriteLine(Sum(result));
    }

    public static string Head(Contestant contestant)
    {
        string head = SuiteTexts.Of("Table.Head", contestant.Title, contestant.Model.Runtime, contestant.Prompts);
        return contestant.Recorded is { } when ? $"{head} · {SuiteTexts.Of("Table.Replay", when.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}" : head;
    }

    public static string Sum(EvaluationResult result)
    {
        CaseResult[] cases = [.. result.Contestants.SelectMany(c => c.Suites).SelectMany(s => s.Cases)];
        return SuiteTexts.Of(
            "Table.Sum", cases.Length, cases.Count(c => c.Status == CaseStatus.Passed), cases.Count(c => c.Status == CaseStatus.Flickering),
            cases.Count(c => c.Status == CaseStatus.Failed), cases.Count(c => c.Status == CaseStatus.NotAsked));
    }

    private static void Table(Contestant contestant, TextWriter output)
    {
        SuiteFigures[] rows =
        [
            .. contestant.Suites.Select(s => SuiteFigures.Of(s.Name, s.Cases)),
            SuiteFigures.Of(SuiteTexts.Of("Table.All"), [.. contestant.Suites.SelectMany(s => s.Cases)]),
        ];
        string[][] cells =
        [
            [SuiteTexts.Of("Table.Suite"), SuiteTexts.Of("Table.Cases"), SuiteTexts.Of("Table.Passed"), SuiteTexts.Of("Table.Flicker"), SuiteTexts.Of("Table.Failed"), SuiteTexts.Of("Table.NotAsked"), SuiteTexts.Of("Table.Score")],
            .. rows.Select(r => new[] { r.Name, Number(r.Cases), Number(r.AlwaysPassed), Number(r.Flickering), Number(r.Failed), Number(r.NotAsked), r.Score.ToString("0.000", CultureInfo.InvariantCulture) }),
        ];
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(i => cells.Max(r => Width(r[i])))];
        foreach (string[] row in cells)
            output.WriteLine("  " + string.Join("  ", row.Select((c, i) => Padded(c, widths[i], isText: i == 0))).TrimEnd());
    }

    private static void Failure(SuiteResult suite, CaseResult @case, TextWriter output)
    {
        output.WriteLine($"{suite.File}:{@case.Line}: {SuiteTexts.Of($"Status.{@case.Status}")}: {suite.Name}/{@case.Id}{Share(@case)}");
        IEnumerable<string> reasons = @case.Error is { } error ? [error]
            : @case.Answers.SelectMany(a => a.Assertions).Where(a => !a.Holds).GroupBy(a => a.Shown).Select(g => $"{g.Key}: {g.First().Message}");
        foreach (string reason in reasons)
            output.WriteLine($"    {Short(reason.ReplaceLineEndings(" "))}");
    }

    private static string Share(CaseResult @case) =>
        @case.Answers.Count > 1 ? $" ({SuiteTexts.Of("Table.OfRepeats", @case.Answers.Count(a => a.Passed), @case.Answers.Count)})" : "";

    private static string Short(string text) => text.Length > LongestMessage ? $"{text[..LongestMessage]}…" : text;

    private static string Padded(string text, int width, bool isText) =>
        isText ? text + new string(' ', width - Width(text)) : new string(' ', width - Width(text)) + text;

    // A Chinese character takes two columns of a terminal.
    private static int Width(string text) => text.EnumerateRunes().Sum(r => r.Value > 0x2E7F ? 2 : 1);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
