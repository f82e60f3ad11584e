using Agency.News;
using Agency.News.Reindexing;

namespace OrchardSite.Modules.Tests.News.Reindexing;

public sealed class NewsIndexRulesTests
{
    private static readonly string _rules = NewsIndexRules.Of("Asia/Ho_Chi_Minh", new NewsSettings());

    [Fact]
    public void Of_TheSame_IsEqual() => Assert.Equal(_rules, NewsIndexRules.Of("Asia/Ho_Chi_Minh", new NewsSettings()));

    [Fact]
    public void Of_AnythingThatMovesAnArticle_Differs()
    {
        string[] others =
        [
            NewsIndexRules.Of("Etc/UTC", new NewsSettings()),
            NewsIndexRules.Of(null, new NewsSettings()),
            NewsIndexRules.Of("Asia/Ho_Chi_Minh", new NewsSettings { ContentTypes = ["Article", "Event"] }),
            NewsIndexRules.Of("Asia/Ho_Chi_Minh", new NewsSettings { DateField = "Issued" }),
            NewsIndexRules.Of("Asia/Ho_Chi_Minh", new NewsSettings { CategoryField = "Topic" }),
        ];

        Assert.Equal(others.Length + 1, others.Append(_rules).Distinct().Count());
    }

    [Fact]
    public void New_AreNoRules_SoThatIndexesAreMadeOnce() => Assert.NotEqual(_rules, new NewsIndexRules().Rules);
}
