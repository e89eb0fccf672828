using System.Text.RegularExpressions;

namespace Summarizer.Llama.Tests.Models;

/// <summary>models.md shows what the catalogue says; <c>UPDATE_SNAPSHOTS=1</c> writes its tables anew.</summary>
public sealed partial class ModelsPageTests
{
    private static readonly string Page = Repository.File("models.md");

    [Fact]
    public void Every_table_shows_what_the_catalogue_says()
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var expected = Marked().Replace(text, match => $"<!-- {match.Groups["name"].Value}: from catalogue.json -->\n{CatalogueTables.All[match.Groups["name"].Value]}\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(Page, expected);
        else Assert.Equal(expected, text);
    }

    [Fact]
    public void No_table_is_missing_and_none_is_written_by_hand()
    {
        var text = File.ReadAllText(Page);

        Assert.Equal(CatalogueTables.All.Keys.Order(StringComparer.Ordinal), Marked().Matches(text).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("\n|", Marked().Replace(text, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_begins_with_what_to_take() =>
        Assert.Matches("^# Models\n\n<!-- machines:", File.ReadAllText(Page).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"<!-- (?<name>\w+): from catalogue\.json -->.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
