using Summarizer.Calibrating;
using Summarizer.Checking;

namespace Summarizer.Tests.Checking;

public sealed class UsualLengthTests
{
    [Fact]
    public void It_is_what_the_right_pairs_teach()
    {
        (double Chinese, double English)[] lengths =
            [.. CalibrationSet.Pairs.Select(p => (UsualLength.OfChinese(p.Source), UsualLength.OfEnglish(p.Right)))];
        double ratio = lengths.Sum(l => l.English) / lengths.Sum(l => l.Chinese);

        Assert.Equal(UsualLength.Ratio, ratio, 0.05);
        Assert.Equal(UsualLength.Variance, lengths.Average(l => Math.Pow(l.English - ratio * l.Chinese, 2) / l.Chinese), 0.2);
    }

    [Fact]
    public void What_is_usual_deviates_by_nothing()
    {
        string chinese = new('字', 100), english = new('x', 353);

        Assert.Equal(0, UsualLength.Deviation(chinese, english), 6);
        Assert.Equal(1, UsualLength.Share(chinese, english), 6);
        Assert.Equal(0, UsualLength.Deviation("", "anything"));
        Assert.Equal(0, UsualLength.Deviation(chinese, chinese), 6);
        Assert.True(UsualLength.Deviation(chinese, english[..250]) < -3);
    }
}
