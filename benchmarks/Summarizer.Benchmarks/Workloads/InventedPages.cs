using System.Text;

namespace Summarizer.Benchmarks.Workloads;

/// <summary>
/// Pages of an invented paper, one after the other, as long as is asked for: mastheads, kickers, headlines, bylines, captions, broken
/// sentences, repeated paragraphs, jump lines and short news, in words drawn at random.
/// </summary>
internal sealed class InventedPages(PageForm form, int seed)
{
    private const int Column = 22;

    private static readonly string[] Subjects = ["禾川市", "石湾港", "云岭县", "市农业农村局", "这家企业", "项目负责人唐景行", "城南图书馆", "合作社", "交通运输部门", "北沟村", "研究团队", "志愿者", "第三人民医院", "高新区", "文物局", "养殖户季长根"];
    private static readonly string[] Verbs = ["启动", "完成", "推进", "建成", "公布", "调整", "改造", "新增", "开放", "投入", "检查", "发放", "签订", "修复", "验收", "培育"];
    private static readonly string[] Objects = ["跨江大桥", "老旧小区", "冷链班轮", "粮食仓库", "污水处理厂", "夜间门诊", "农机手", "产业园区", "公交线路", "古城墙", "助餐点", "光伏电站", "灌溉渠道", "防汛物资", "技能培训", "旅游专线"];
    private static readonly string[] Tails = ["群众出行更加方便", "预计年底前全部完工", "较上年增长一成多", "受到居民欢迎", "为下一步工作打下基础", "有关情况每月通报一次", "运费比过去降低三成", "让老手艺有了新市场"];

    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();

    /// <param name="bytes">At least so many of UTF-8.</param>
    public static string Of(PageForm form, long bytes, int seed = 1)
    {
        InventedPages pages = new(form, seed);
        // A Han character has three bytes.
        while (pages.text.Length * 3L < bytes * 17 / 16)
            pages.AddPage();
        return pages.text.ToString();
    }

    private void AddPage()
    {
        Line($"禾川日报　2024年{random.Next(1, 13)}月{random.Next(1, 28)}日　星期{Pick("一二三四五六日")}　第{random.Next(1, 17):00}版　要闻");
        for (int article = random.Next(5, 9); article > 0; article--)
            AddArticle();
        Line("简讯");
        for (int item = random.Next(3, 6); item > 0; item--)
            Line("● " + Sentence());
        Line("责任编辑：温如玉　版式：卢一诺");
    }

    private void AddArticle()
    {
        if (random.Next(4) == 0)
            Line($"{Pick(Subjects)}强调");
        Line((form == PageForm.Marked ? "## " : "") + $"{Pick(Subjects)}{Pick(Verbs)}{Pick(Objects)} {Pick(Tails)}");
        string lead = random.Next(3) == 0 ? "" : "本报讯（记者 孟晓川 通讯员 罗小满）";
        if (lead.Length == 0)
            Line("本报记者 梁小满");
        string last = "";
        for (int paragraph = random.Next(3, 8); paragraph > 0; paragraph--, lead = "")
        {
            string words = lead + string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence()));
            if (random.Next(12) == 0 && words.Length > 60)
            {
                Paragraph(words[..(words.Length / 2)]);
                Paragraph(words[(words.Length / 2)..]);
            }
            else
            {
                Paragraph(words);
            }
            last = words;
        }
        switch (random.Next(12))
        {
            case 0: Paragraph(last); break;
            case 1: Line("（下转第4版）"); break;
            case 2: Line($"图为{Pick(Objects)}现场。（本报记者 孟晓川 摄）"); break;
        }
    }

    private string Sentence() => random.Next(4) switch
    {
        0 => $"“{Pick(Subjects)}{Pick(Verbs)}{Pick(Objects)}的时候，{Pick(Tails)}。”{Pick(Subjects)}说。",
        1 => $"{random.Next(1, 13)}月{random.Next(1, 29)}日，{Pick(Subjects)}{Pick(Verbs)}{Pick(Objects)}{random.Next(2, 900)}处，总投资{random.Next(1, 90)}.{random.Next(1, 10)}亿元，{Pick(Tails)}。",
        2 => $"据{Pick(Subjects)}介绍,今年以来已{Pick(Verbs)}{Pick(Objects)}{random.Next(1000, 90000)}平方米,{Pick(Tails)}。",
        _ => $"{Pick(Subjects)}还将{Pick(Verbs)}{Pick(Objects)}，同时{Pick(Verbs)}{Pick(Objects)}，{Pick(Tails)}。",
    };

    private void Paragraph(string words)
    {
        if (form != PageForm.Wrapped)
        {
            Line(words);
            return;
        }
        words = "　　" + words;
        for (int at = 0; at < words.Length; at += Column)
            text.Append(words.AsSpan(at, Math.Min(Column, words.Length - at))).Append('\n');
    }

    private void Line(string line) => text.Append(line).Append(form == PageForm.Marked ? "\n\n" : "\n");

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private char Pick(string from) => from[random.Next(from.Length)];
}

/// <summary>How a file shows its headlines: marked as Markdown does, as lines among lines, or so with the text wrapped at a column.</summary>
internal enum PageForm { Marked, Bare, Wrapped }
