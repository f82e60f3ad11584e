using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardSite.Engine.Tests.Display.Drivers;

public class DisplayManagerTests
{
    [Fact]
    public async Task BuildDisplay_PutsShapesWherePlacementSays()
    {
        using var host = Host<TitleDriver>();
        host.Placement(DisplayHost.Module, """{ "Title": [{ "place": "Header:2" }], "Lead": [{ "displayType": "Summary", "place": "-" }] }""");

        var detail = await DisplayAsync(host, "Detail");
        Assert.Equal("Article", detail.Metadata.Type);
        Assert.Equal("Tin mới", Assert.IsAssignableFrom<TitleModel>(Zone(detail, "Header").Items.Single()).Title);
        Assert.Equal("Lead", ((IShape)Zone(detail, "Content").Items.Single()).Metadata.Type);

        var summary = await DisplayAsync(host, "Summary");
        Assert.Equal("Article_Summary", summary.Metadata.Type);
        Assert.False(((IZoneHolding)summary).Zones.IsNotEmpty("Content"));
    }

    [Fact]
    public async Task BuildDisplay_HiddenShape_IsNeverBuilt()
    {
        using var host = Host<ExpensiveDriver>();

        Assert.False(((IZoneHolding)await DisplayAsync(host, "Detail")).Zones.IsNotEmpty("Content"));
    }

    [Fact]
    public async Task BuildDisplay_LayoutZone_GoesToTheLayout()
    {
        using var host = Host<TitleDriver>();
        host.Placement(DisplayHost.Module, """{ "Title": [{ "place": "/Footer:1", "wrappers": ["W"], "alternates": ["Title__A"], "shape": "BigTitle" }] }""");
        await DisplayAsync(host, "Detail");

        var layout = await host.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        var title = (IShape)layout.Zones["Footer"].Items.Single();
        Assert.Equal("BigTitle", title.Metadata.Type);
        Assert.Equal(["W"], title.Metadata.Wrappers);
        Assert.Equal(["Title__A"], title.Metadata.Alternates);
    }

    [Fact]
    public async Task BuildDisplay_FailingDriver_CostsOnlyItsPart()
    {
        using var host = Host<TitleDriver>(services => services.AddDisplayDriver<Article, FailingDriver>());

        Assert.True(((IZoneHolding)await DisplayAsync(host, "Detail")).Zones.IsNotEmpty("Content"));
    }

    [Fact]
    public async Task BuildEditor_FailingDriver_Stops()
    {
        using var host = Host<FailingDriver>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Manager(host).BuildEditorAsync(new Article(), new NullModelUpdater(), isNew: true));
    }

    [Fact]
    public async Task BuildEditor_Groups_ShowTheirOwn()
    {
        using var host = Host<GroupDriver>();

        Assert.Equal(["Plain", "All"], await EditorTypesAsync(host, ""));
        Assert.Equal(["Search", "All"], await EditorTypesAsync(host, "search"));
        Assert.Equal(["All"], await EditorTypesAsync(host, "other"));
    }

    [Fact]
    public async Task UpdateEditor_BindsUnderThePrefix()
    {
        using var host = Host<TitleDriver>();
        var updater = new Recorder();
        await Manager(host).UpdateEditorAsync(new Article(), updater, isNew: false, "", "Items[0]");

        Assert.Equal("Items[0].Article", updater.Prefix);
    }

    [Fact]
    public async Task ContentZone_TabsCardsAndColumns_AreGroupedInOrder()
    {
        using var host = Host<TabsDriver>();
        host.Template(DisplayHost.Module, "Views/Part.txt", context => Task.FromResult((string)context.Value.Properties["Text"]));
        var editor = await Manager(host).BuildEditorAsync(new Article(), new NullModelUpdater(), isNew: true);
        var html = await host.RenderAsync(Zone(editor, "Parts"));

        Assert.Matches("""(?s)<ul class="nav nav-tabs">.*#tab-noi-dung-.*#tab-tim-kiem-.*</ul>""", html);
        Assert.Matches("(?s)card-group.*Ảnh.*col-md-8.*left.*right.*plain", html.Replace("\n", ""));
        Assert.True(html.IndexOf("plain", StringComparison.Ordinal) < html.IndexOf("seo", StringComparison.Ordinal), html);
    }

    [Fact]
    public async Task RenderWhen_False_AddsNothing()
    {
        using var host = Host<ConditionalDriver>();
        var shape = await DisplayAsync(host, "Detail");

        Assert.Equal(["Shown"], Zone(shape, "Content").Items.Select(item => ((IShape)item).Metadata.Type));
    }

    [Fact]
    public async Task ConcreteDriver_ServesItsOwnTypeOnly()
    {
        using var host = Host<PhotoArticleDriver>();

        Assert.False(((IZoneHolding)await DisplayAsync(host, "Detail")).Zones.IsNotEmpty("Content"));
        Assert.True(((IZoneHolding)await Manager(host).BuildDisplayAsync(new PhotoArticle(), new NullModelUpdater(), "Detail")).Zones.IsNotEmpty("Content"));
    }

    private static DisplayHost Host<TDriver>(Action<IServiceCollection>? more = null)
        where TDriver : class, IDisplayDriver<Article> =>
        new(services =>
        {
            services.AddDisplayDriver<Article, TDriver>();
            more?.Invoke(services);
        });

    private static IDisplayManager<Article> Manager(DisplayHost host) => host.Services.GetRequiredService<IDisplayManager<Article>>();

    private static Task<IShape> DisplayAsync(DisplayHost host, string displayType) =>
        Manager(host).BuildDisplayAsync(new Article(), new NullModelUpdater(), displayType);

    private static IShape Zone(IShape shape, string name) => ((IZoneHolding)shape).Zones[name];

    private static async Task<IEnumerable<string>> EditorTypesAsync(DisplayHost host, string group) =>
        Zone(await Manager(host).BuildEditorAsync(new Article(), new NullModelUpdater(), isNew: false, group), "Content").Items.Select(item => ((IShape)item).Metadata.Type);

    public class Article;

    public class PhotoArticle : Article;

    public class TitleModel
    {
        public string? Title { get; set; }
    }

    private sealed class TitleDriver : DisplayDriver<Article>
    {
        public override IDisplayResult Display(Article model, BuildDisplayContext context) => Combine(
            Initialize<TitleModel>("Title", title => title.Title = "Tin mới").Location("Content:1"),
            Dynamic("Lead", lead => { lead.Text = "…"; }).Location("Detail", "Content:2").Location("Summary", "Content:2"));

        public override async Task<IDisplayResult> UpdateAsync(Article model, UpdateEditorContext context)
        {
            await context.Updater.TryUpdateModelAsync(model, Prefix);
            return (await EditAsync(model, context))!;
        }
    }

    private sealed class ExpensiveDriver : DisplayDriver<Article>
    {
        public override IDisplayResult Display(Article model, BuildDisplayContext context) =>
            Factory("Expensive", IShape (_) => throw new InvalidOperationException("built although hidden")).Location("-");
    }

    private sealed class FailingDriver : DisplayDriver<Article>
    {
        public override IDisplayResult Display(Article model, BuildDisplayContext context) => throw new InvalidOperationException("broken");

        public override IDisplayResult Edit(Article model, BuildEditorContext context) => throw new InvalidOperationException("broken");
    }

    private sealed class GroupDriver : DisplayDriver<Article>
    {
        public override IDisplayResult Edit(Article model, BuildEditorContext context) => Combine(
            Dynamic("Plain").Location("Content:1"),
            Dynamic("Search").Location("Content:2").OnGroup("search"),
            Dynamic("All").Location("Content:3").OnGroup("*"));
    }

    private sealed class TabsDriver : DisplayDriver<Article>
    {
        public override IDisplayResult Edit(Article model, BuildEditorContext context) => Combine(
            Part("seo", "Parts:1#Tìm kiếm;9"),
            Part("plain", "Parts:9#Nội dung;1%Khác;5"),
            Part("right", "Parts:2#Nội dung;1%Ảnh;1|Phải;2"),
            Part("left", "Parts:1#Nội dung;1%Ảnh;1|Trái_8;1"));

        private ShapeResult Part(string text, string place) => Dynamic("Part", part => { part.Text = text; }).Location(place).Differentiator(text);
    }

    private sealed class ConditionalDriver : DisplayDriver<Article>
    {
        public override IDisplayResult Display(Article model, BuildDisplayContext context) => Combine(
            Dynamic("Shown").Location("Content").RenderWhen(() => Task.FromResult(true)),
            Dynamic("Left out").Location("Content").RenderWhen(() => Task.FromResult(false)),
            null!);
    }

    private sealed class PhotoArticleDriver : DisplayDriver<Article, PhotoArticle>
    {
        public override IDisplayResult Display(PhotoArticle model, BuildDisplayContext context) => View("Photo", model).Location("Content");
    }

    private sealed class Recorder : IUpdateModel
    {
        public string? Prefix { get; private set; }

        public Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary ModelState { get; } = new();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
            where TModel : class => Task.FromResult(true);

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
            where TModel : class
        {
            Prefix = prefix;
            return Task.FromResult(true);
        }

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params System.Linq.Expressions.Expression<Func<TModel, object?>>[] includeExpressions)
            where TModel : class => TryUpdateModelAsync(model, prefix);

        public bool TryValidateModel(object model) => true;

        public bool TryValidateModel(object model, string prefix) => true;
    }
}
