using System.Text;

namespace Summarizer.Benchmarks.Batches;

/// <summary>News that nobody wrote: no two articles alike, a file each, in folders of a thousand.</summary>
internal static class SyntheticNews
{
    private static readonly string[] Places = ["云江", "北山", "临川", "青石", "白河", "南屏", "松岭", "江城"];
    private static readonly string[] Things = ["大桥", "学校", "医院", "公园", "水库", "市场", "车站", "图书馆", "工厂", "码头"];
    private static readonly string[] Events = ["建成启用", "开工建设", "完成改造", "通过验收", "对外开放", "获得表彰"];
    private static readonly string[] Bodies =
    [
        "总投资{0}万元，历时{1}个月。", "每天服务居民约{0}人次。", "比上年增长{1}.{2}%。", "占地{0}平方米，设有{1}个出入口。",
        "负责人介绍，后续还将投入{0}万元。", "周边{1}个社区的居民将从中受益。", "截至10月{2}日，已签约{1}家单位。",
    ];

    public static void Write(string folder, int articles)
    {
        for (int i = 0; i < articles; i++)
        {
            string path = Path.Combine(folder, $"{i / 1000:000}", $"{i:00000}.txt");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Article(i));
        }
    }

    private static string Article(int number)
    {
        Random random = new(number);
        string subject = $"{Of(Places)}{Of(Things)}";
        StringBuilder text = new($"{subject}{number}号{Of(Events)}\n\n本报讯 记者 甲文\n\n");
        for (int paragraph = 0; paragraph < 4; paragraph++)
        {
            text.Append(subject).Append(number).Append('号');
            for (int sentence = 0; sentence < 3; sentence++)
                text.AppendFormat(null, Of(Bodies), random.Next(100, 99_999), random.Next(2, 60), random.Next(1, 9));
            text.Append("\n\n");
        }
        return text.ToString();

        string Of(string[] words) => words[random.Next(words.Length)];
    }
}
