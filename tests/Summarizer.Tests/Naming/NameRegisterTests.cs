using Summarizer.Naming;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Naming;

public sealed class NameRegisterTests
{
    [Theory]
    [InlineData("Governor Sheng Ruochun came.", "SHENG Ruochun said so.", 0)]
    [InlineData("Governor Sheng Ruochun came.", "Sheng said so.", 0)]
    [InlineData("Governor Sheng Ruochun came.", "Ruochun Sheng said so.", 1)]
    [InlineData("Governor Sheng Ruochun came.", "Sheng Ruo-chun said so.", 1)]
    [InlineData("The governor came.", "Ruochun Sheng said so.", 0)]
    public void A_name_has_one_rendering_in_all_articles_of_a_run(string first, string second, int findings)
    {
        NameRegister register = new();

        ArticleDigest before = register.Check(Digest("副省长盛若春出席。", first));
        ArticleDigest after = register.Check(Digest("盛若春说，路好走了。", second));

        Assert.Empty(before.Findings);
        Assert.Equal(findings, after.Findings.Count(f => f is { Check: "names", Severity: Severity.Warning, Source: "盛若春" }));
    }

    private static ArticleDigest Digest(string source, string target) =>
        new(Articles.Of(null, "zh", source), null, [], [], [new TranslatedParagraph(0, source, target)], []);
}
