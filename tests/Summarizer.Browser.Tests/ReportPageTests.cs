using System.Text.Json;

namespace Summarizer.Browser.Tests;

/// <summary>The report of <c>check</c> as a page: the frame, the style and the policy that every page has.</summary>
public sealed class ReportPageTests(Pages pages) : IClassFixture<Pages>
{
    [Fact]
    public async Task A_report_asks_nothing_of_the_network_and_fits_a_phone()
    {
        JsonElement seen = await Browser.SeeAsync("report.mjs", pages.Report);

        Assert.All(seen.GetProperty("requests").EnumerateArray(), r => Assert.EndsWith("/report.html", r.GetString(), StringComparison.Ordinal));
        Assert.Empty(seen.GetProperty("errors").EnumerateArray());
        Assert.True(seen.GetProperty("content").GetInt32() <= seen.GetProperty("viewport").GetInt32());
        Assert.Equal(["23.7亿元", "23.7 billion yuan"], seen.GetProperty("marks").EnumerateArray().Take(2).Select(m => m.GetString()));
    }
}
