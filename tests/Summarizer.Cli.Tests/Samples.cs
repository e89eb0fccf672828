using System.Text;

namespace Summarizer.Cli.Tests;

/// <summary>Invented news for the tests.</summary>
internal static class Samples
{
    public const string Bridge = """
        江城新桥通车

        本报讯 记者 甲文

        江城新桥3月1日通车，总投资3.8亿元。大桥全长1260米，双向六车道。

        附近居民说，过江时间由四十分钟缩短为五分钟。市交通局计划年内再修两座桥。
        """;

    public const string Harvest = """
        北山粮食丰收

        本报讯 记者 乙武

        北山县今年粮食总产量达到52万吨，比上年增长6.5%。全县推广良种30万亩。

        农户丙说，今年的雨水很好。县里还新建了12座粮仓。
        """;

    public static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
}
