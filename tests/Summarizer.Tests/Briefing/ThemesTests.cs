using Summarizer.Briefing;
using Summarizer.Terms;

namespace Summarizer.Tests.Briefing;

public sealed class ThemesTests
{
    [Fact]
    public void Articles_that_share_names_and_words_stand_together_the_others_alone() =>
        Assert.Equal([[0, 2], [1], [3]], Groups(Notes.Bridge, Notes.Battery, Notes.Ferry, Notes.Source("x.txt", Dateline.Unknown, "图书馆新馆开放", "市图书馆新馆周六开放，藏书120万册。")));

    [Fact]
    public void The_order_of_the_articles_changes_no_group() =>
        Assert.Equal([[1, 2], [0]], Groups(Notes.Battery, Notes.Ferry, Notes.Bridge));

    [Fact]
    public void Nothing_is_no_group() => Assert.Empty(Groups());

    private static IReadOnlyList<IReadOnlyList<int>> Groups(params BriefSource[] sources) =>
        Themes.Of([.. sources.Select(s => (s.Article, ArticleTerms.Of(s.Article, Vocabulary.BuiltIn)))]);
}
