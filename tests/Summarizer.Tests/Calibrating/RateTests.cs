using Summarizer.Calibrating;

namespace Summarizer.Tests.Calibrating;

public sealed class RateTests
{
    // From the examples of Newcombe 1998, Statistics in Medicine 17, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_is_Wilsons(int count, int of, double low, double high)
    {
        Rate rate = new(count, of);

        Assert.Equal(low, rate.Low, 4);
        Assert.Equal(high, rate.High, 4);
    }

    [Fact]
    public void Of_nothing_nothing_is_known() => Assert.Equal((0.0, 0.0, 1.0), (new Rate().Share, new Rate().Low, new Rate().High));
}
