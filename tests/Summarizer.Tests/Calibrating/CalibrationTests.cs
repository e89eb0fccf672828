using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Calibrating;

namespace Summarizer.Tests.Calibrating;

/// <summary>How often the checks are right is published, and does not fall.</summary>
public sealed partial class CalibrationTests
{
    private static readonly Lazy<Calibration> Measured = new(Calibrator.Run);

    private static readonly string Published = Repository.File("docs/fidelity.md");

    [Fact]
    public void The_published_table_is_what_is_measured()
    {
        using StringWriter tables = new() { NewLine = "\n" };
        CalibrationWriter.WriteMarkdown(Measured.Value, tables, "en");
        string document = File.ReadAllText(Published).ReplaceLineEndings("\n");
        string expected = Table().Replace(document, _ => $"<!-- calibration -->\n{tables}<!-- end -->");
        Assert.Contains(tables.ToString(), expected, StringComparison.Ordinal);

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(Published, expected);
        else
            Assert.Equal(expected, document);
    }

    // In percent. What is published may change with a check; below these it may not fall. Raise them when a check gets better.
    [Theory]
    [InlineData(Mutation.Value, 96)]
    [InlineData(Mutation.Scale, 100)]
    [InlineData(Mutation.Unit, 93)]
    [InlineData(Mutation.Date, 98)]
    [InlineData(Mutation.Ordinal, 79)]
    [InlineData(Mutation.Bound, 83)]
    [InlineData(Mutation.Approximation, 84)]
    [InlineData(Mutation.Direction, 74)]
    [InlineData(Mutation.Negation, 50)]
    [InlineData(Mutation.Name, 72)]
    [InlineData(Mutation.Term, 100)]
    [InlineData(Mutation.CutOff, 100)]
    [InlineData(Mutation.Sentence, 98)]
    [InlineData(Mutation.Untranslated, 100)]
    [InlineData(Mutation.ChineseLeft, 100)]
    [InlineData(Mutation.Loop, 100)]
    [InlineData(Mutation.Chatter, 99)]
    [InlineData(Mutation.QuoteOpen, 100)]
    [InlineData(Mutation.OtherSource, 85)]
    public void As_much_is_found_as_before(Mutation mutation, int percent) =>
        Assert.True(Measured.Value.Mutations.Single(m => m.Mutation == mutation).Caught.Flagged.Share * 100 >= percent);

    [Fact]
    public void No_more_false_alarms_than_before()
    {
        Assert.True(Measured.Value.FalseAlarms.Errors.Share <= 0.004);
        Assert.True(Measured.Value.FalseAlarms.Flagged.Share <= 0.034);
    }

    [Fact]
    public void Each_text_is_counted_once()
    {
        int pairs = CalibrationSet.Pairs.Count, marked = CalibrationSet.Pairs.Sum(p => p.Wrong.Count);

        Assert.Equal(pairs, Measured.Value.FalseAlarms.Errors.Of);
        Assert.Equal(marked, Measured.Value.Mutations.Where(m => m.Mutation < Mutation.CutOff).Sum(m => m.Caught.Errors.Of));
        Assert.All(Measured.Value.Mutations.Where(m => m.Mutation >= Mutation.CutOff), m => Assert.Equal(pairs, m.Caught.Errors.Of));
        Assert.All(Measured.Value.Checks, c => Assert.Equal(pairs, c.FalseAlarms.Errors.Of));
        Assert.All(Measured.Value.Mutations, m => Assert.All(m.By.Values, count => Assert.True(count <= m.Caught.Flagged.Count)));
    }

    [Fact]
    public void The_json_says_the_same()
    {
        using StringWriter output = new();
        CalibrationWriter.WriteJson(Measured.Value, output);
        using JsonDocument json = JsonDocument.Parse(output.ToString());

        JsonElement scale = json.RootElement.GetProperty("mutations").EnumerateArray().Single(m => m.GetProperty("mutation").GetString() == "scale");
        Rate errors = Measured.Value.Mutations.Single(m => m.Mutation == Mutation.Scale).Caught.Errors;
        JsonElement written = scale.GetProperty("caught").GetProperty("errors");
        Assert.Equal((errors.Count, errors.Of), (written.GetProperty("count").GetInt32(), written.GetProperty("of").GetInt32()));
        Assert.Equal("figures", scale.GetProperty("check").GetString());
    }

    [GeneratedRegex("<!-- calibration -->.*<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Table();
}
