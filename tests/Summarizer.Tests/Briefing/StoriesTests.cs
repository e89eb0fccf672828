using Summarizer.Briefing;

namespace Summarizer.Tests.Briefing;

public sealed class StoriesTests
{
    [Fact]
    public void The_same_story_on_two_pages_is_one_and_the_fuller_printing_leads()
    {
        Story[] stories = [.. Stories.Of([Notes.Bridge, Notes.Battery, Notes.BridgeAgain])];

        Assert.Equal([Notes.BridgeAgain, Notes.Battery], stories.Select(s => s.Source));
        Assert.Equal([Notes.BridgeAgain, Notes.Bridge], stories[0].Sources);
    }

    [Fact]
    public void Two_articles_about_one_thing_stay_two() => Assert.Equal(2, Stories.Of([Notes.Bridge, Notes.Ferry]).Count);

    [Fact]
    public void A_roundup_that_holds_a_short_item_is_not_that_item()
    {
        BriefSource item = Notes.Source("a.txt", Dateline.Unknown, "甲", "市图书馆新馆周六开放，藏书一百二十万册，读者凭身份证即可入馆借阅。");
        string others = string.Concat(Enumerable.Range(0, 30).Select(i => $"{(char)('一' + 7 * i)}{(char)('丁' + 11 * i)}{(char)('丂' + 13 * i)}{(char)('七' + 17 * i)}{(char)('丄' + 19 * i)}。"));

        Assert.Equal(2, Stories.Of([item, Notes.Source("b.txt", Dateline.Unknown, "一周要闻", item.Article.Paragraphs[0].Text, others)]).Count);
    }

    [Fact]
    public void Short_texts_are_never_taken_for_one_another() =>
        Assert.Equal(2, Stories.Of([Notes.Source("a.txt", Dateline.Unknown, "甲", "明天晴。"), Notes.Source("b.txt", Dateline.Unknown, "乙", "明天晴。")]).Count);
}
