using System.Xml.Linq;

namespace Summarizer.Tests.Checking;

public sealed class FindingTextsTests
{
    [Fact]
    public void Every_finding_is_worded_in_Chinese_and_English_with_the_same_values()
    {
        Dictionary<string, string> english = Texts("FindingTexts.resx"), chinese = Texts("FindingTexts.zh-Hans.resx");

        Assert.Equal(english.Keys, chinese.Keys);
        Assert.All(english, text => Assert.Equal(Values(text.Value), Values(chinese[text.Key])));

        static string Values(string text) => string.Join(' ', Enumerable.Range(0, 3).Where(i => text.Contains($"{{{i}}}", StringComparison.Ordinal)));
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Repository.File($"src/Summarizer/Checking/{file}")).Descendants("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Value);
}
