using Summarizer.Checking;
using Summarizer.Reading;
using Summarizer.Splitting;
using Summarizer.Terms;

namespace Summarizer.Tests.Writing;

/// <summary>
/// The sample page about a bridge with a translation written for it, in which two figures and a name are wrong: what the splitter, the terms and
/// the checks make of it is their own.
/// </summary>
internal static class BridgeDigest
{
    private static readonly string[] Translations =
    [
        "The Yunjiang No. 2 Bridge, which took 38 months to build, officially opened to traffic on the morning of October 26. Tang Yining, vice mayor of Linchuan, said at the opening ceremony that the bridge cuts the drive between Jiangnan New Area and the old town from 40 minutes to 8 minutes.",
        "The Yunjiang No. 2 Bridge is 2.6 kilometers long, with a main span of 580 meters, six lanes in both directions, a design speed of 60 kilometers per hour and a total investment of 23.7 billion yuan. According to the Linchuan Transport Bureau, 315,000 cubic meters of concrete were poured and 42,000 tons of steel were used during construction, without a single accident.",
        "“To catch the morning market we had to queue for the ferry before dawn,” said Granny Lin, a farmer who has grown vegetables in Jiangnan New Area for more than 20 years. Now it takes her 10 minutes to bring vegetables into the city, and she can make two more trips a day.",
        "Transport authorities expect the bridge to carry 38,000 vehicles a day on average, relieving the Yunjiang No. 1 Bridge of nearly 40 percent of its traffic. In the first three quarters of this year Linchuan completed 8.64 billion yuan of fixed-asset investment in transport, up 13.1 percent year on year.",
        "Tang Yining said preparatory work on the Yunjiang No. 3 Bridge will start next year, and the number of river crossings in the city is to reach five by 2028.",
    ];

    public static Digest Of(string name = "samples/clean-bridge.txt")
    {
        using FileStream file = File.OpenRead(Repository.File("samples/clean-bridge.txt"));
        Page page = PageSplitter.Split(SourceReader.Read(file, name, new ReadOptions()));
        RunInfo run = new(DigestMode.Model, "written-by-hand", "none", "0123456789abcdef", new Dictionary<string, string> { ["to"] = "en", ["temperature"] = "0" }, 7);
        return new Digest(run, page.Source, [Of(page.Articles[0])], page.Residue);
    }

    private static ArticleDigest Of(Article article)
    {
        CitedText[] facts =
        [
            new("云江二桥全长2.6公里，总投资23.7亿元。", "zh", [3]),
            new("日均车流量预计达3.8万辆次。", "zh", [7]),
            new("The bridge is 2.6 kilometers long and cost 2.37 billion yuan.", "en", [3]),
        ];
        CitedText[] @abstract =
        [
            new("云江二桥10月26日正式通车，两岸车程由40分钟缩短到8分钟。", "zh", [1, 2]),
            new("明年将启动云江三桥前期工作。", "zh", [9]),
        ];
        TranslatedParagraph[] translation = [.. article.Paragraphs.Select((p, i) => new TranslatedParagraph(i, p.Text, Translations[i]))];
        return new ArticleDigest(
            article, "Yunjiang No. 2 Bridge opens to traffic, cutting the cross-river drive to 8 minutes", @abstract, facts, translation,
            [.. translation.SelectMany(Findings), new Finding("claims", Severity.Info, null, null, "2 sentences were not looked at")])
        {
            Terms = ArticleTerms.Of(article, Vocabulary.BuiltIn),
        };
    }

    private static IEnumerable<Finding> Findings(TranslatedParagraph paragraph) =>
        Checks.OfTranslation(new Rendering(paragraph.Source, Language.Of("zh"), paragraph.Target, Language.Of("en")))
            .Select(f => f with { Place = new Place(DigestPart.Translation, paragraph.Paragraph) });
}
