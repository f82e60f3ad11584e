using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Tests.Display.Navigation;

public sealed class NavigationItemBuilderTests
{
    private static readonly LocalizedString _text = new("News", "Tin tức");

    [Fact]
    public void Item_IsAllThatWasSaidOfIt()
    {
        var (view, edit) = (new Permission("View"), new Permission("Edit"));
        var item = Build(news => news
            .Url("~/tin").Target("_blank").Culture("vi").Id("news").Priority(3).Resource("res").LinkToFirstChild(false).LocalNav()
            .Permission(view).Permissions([edit]).AddClass("a").AddClass("b").AddClass("a").RemoveClass("b"));

        Assert.Equal(("News", "Tin tức", "5"), (item.Text.Name, item.Text.Value, item.Position));
        Assert.Equal(("~/tin", "_blank", "vi", "news", 3, (object)"res", false, true), (item.Url, item.Target, item.Culture, item.Id, item.Priority, item.Resource, item.LinkToFirstChild, item.LocalNav));
        Assert.Equal([view, edit], item.Permissions);
        Assert.Equal(["a"], item.Classes);
    }

    public static TheoryData<Action<NavigationItemBuilder>, string> Actions { get; } = new()
    {
        { item => item.Action("Index"), "action=Index" },
        { item => item.Action("Index", "Admin"), "action=Index controller=Admin" },
        { item => item.Action("Index", "Admin", "News"), "action=Index area=News controller=Admin" },
        { item => item.Action("Index", "Admin", new { area = "News", id = 5 }), "action=Index area=News controller=Admin id=5" },
        { item => item.Action("Index", "Admin", "News", new RouteValueDictionary { ["id"] = 5 }), "action=Index area=News controller=Admin id=5" },
        { item => item.Action(new RouteValueDictionary { ["x"] = "y" }), "x=y" },
        { item => item.Action("Index", "Admin").Action("Edit"), "action=Edit" },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public void Action_IsItsRouteValues(Action<NavigationItemBuilder> build, string expected)
        => Assert.Equal(expected, string.Join(' ', Build(build).RouteValues!.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}")));

    [Fact]
    public void Action_DoesNotChangeTheValuesItWasGiven()
    {
        var values = new RouteValueDictionary { ["id"] = 5 };
        Build(item => item.Action("Index", "Admin", "News", values));

        Assert.Equal(["id"], values.Keys);
    }

    [Fact]
    public void Children_AreThoseOfTheBuilder()
    {
        var item = Build(news => news.Add(_text, "2", child => child.Id("b"), ["x"], priority: 4).Add(_text, child => child.Id("a")).Add(_text).Add(child => child.Id("c")));

        Assert.Equal(["b", "a", null, "c"], item.Items.Select(child => child.Id));
        Assert.Equal(("2", 4), (item.Items[0].Position, item.Items[0].Priority));
        Assert.Equal(["x"], item.Items[0].Classes);
        Assert.Null(item.Items[3].Text);
    }

    [Fact]
    public void Remove_TakesTheItemItself_OrAllThatMatch()
    {
        var builder = new NavigationBuilder();
        builder.Add(_text, "1", a => a.Id("a").Add(_text, b => b.Id("b"))).Add(_text, "2", c => c.Id("c"));

        builder.Remove(builder.Build()[1]);
        builder.Remove(item => item.Id == "b");

        Assert.Equal("a", Assert.Single(builder.Build()).Id);
        Assert.Empty(builder.Build()[0].Items);
    }

    [Fact]
    public void ItemThatIsNone_IsRefused() => Assert.Throws<ArgumentNullException>(() => new NavigationItemBuilder(null!));

    private static MenuItem Build(Action<NavigationItemBuilder> build)
    {
        var builder = new NavigationBuilder();
        builder.Add(_text, "5", build);
        return Assert.Single(builder.Build());
    }
}
