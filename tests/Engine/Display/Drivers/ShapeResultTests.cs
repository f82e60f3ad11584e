using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardSite.Engine.Tests.Display.Drivers;

/// <summary>Where a result's shape goes, and what it is told on its way there.</summary>
public sealed class ShapeResultTests : IDisposable
{
    private readonly DisplayHost _host = new();
    private PlacementInfo? _placement;

    public void Dispose() => _host.Dispose();

    // What placement says (null: nothing), the driver's own places, and where the shape is shown in display type Detail.
    [Theory]
    [InlineData(null, "Content:5", null, "Content:5")]
    [InlineData(null, "Content:5", "Header:1", "Header:1")]
    [InlineData("Footer:2", "Content:5", "Header:1", "Footer:2")]
    [InlineData("-", "Content:5", "Header:1", null)]
    [InlineData(null, "-", null, null)]
    [InlineData(null, null, null, null)]
    [InlineData(null, "Content", null, "Content:")]
    [InlineData("Content.Aside:3", null, null, "Content.Aside:3")]
    public async Task Place_IsThatOfPlacement_OrOfTheDisplayType_OrOfTheDriver(string? placement, string? location, string? ofDetail, string? expected)
    {
        _placement = placement is null ? null : new PlacementInfo(placement);
        var result = Result();

        if (location is not null)
        {
            result.Location(location);
        }

        if (ofDetail is not null)
        {
            result.Location("Detail", ofDetail).Location("Summary", "-");
        }

        Assert.Equal(expected, expected == "Content.Aside:3" ? await PlaceInZonesAsync(result) : await PlaceAsync(result));
    }

    [Fact]
    public async Task PlacementWithoutAPlace_AddsToTheDriversOwn()
    {
        _placement = new PlacementInfo(null, shapeType: "Big", alternates: ["Part__A"], wrappers: ["W"]);
        var result = Result().Location("Content:5#Ảnh;2%Thẻ|Cột_6");

        Assert.Equal("Content:5", await PlaceAsync(result));
        var metadata = result.Shape!.Metadata;
        Assert.Equal(("Big", "Ảnh", "2", "Thẻ", "Cột", "6"), (metadata.Type, metadata.TabGrouping.Name, metadata.TabGrouping.Position, metadata.CardGrouping.Name, metadata.ColumnGrouping.Name, metadata.ColumnGrouping.Width));
        Assert.Equal(["Part__A"], metadata.Alternates);
        Assert.Equal(["W"], metadata.Wrappers);
    }

    [Theory]
    [InlineData(null, "", true)]
    [InlineData(null, "seo", false)]
    [InlineData("seo", "seo", true)]
    [InlineData("SEO", "seo", true)]
    [InlineData("seo", "", false)]
    [InlineData("seo|media", "media", true)]
    [InlineData("*", "", true)]
    [InlineData("*", "anything", true)]
    [InlineData("", "", true)]
    public async Task Group_IsWhereItIsShown(string? groups, string asked, bool isShown)
    {
        var result = Result().Location("Content");

        if (groups is not null)
        {
            _ = groups.Contains('|') ? result.OnGroup(groups.Split('|')) : result.OnGroup(groups);
        }

        Assert.Equal(isShown, await PlaceAsync(result, group: asked) is not null);
    }

    [Fact]
    public async Task GroupOfPlacement_GoesBeforeTheDrivers()
    {
        _placement = new PlacementInfo("Content@seo");

        Assert.Null(await PlaceAsync(Result().OnGroup("media"), group: "media"));
        Assert.NotNull(await PlaceAsync(Result().OnGroup("media"), group: "seo"));
    }

    [Fact]
    public async Task Metadata_HasPrefixDifferentiatorNameAndDisplayType()
    {
        var named = Result().Location("Content").Prefix("Article.Lead").Differentiator("Article-Lead").Name("Lead");
        await PlaceAsync(named);
        Assert.Equal(("Article.Lead", "Article-Lead", "Lead", "Detail"), (named.Shape!.Metadata.Prefix, named.Shape.Metadata.Differentiator, named.Shape.Metadata.Name, named.Shape.Metadata.DisplayType));

        var plain = Result().Location("Content");
        await PlaceAsync(plain);
        Assert.Equal(("Part", "Part"), (plain.Shape!.Metadata.Differentiator, plain.Shape.Metadata.Name));
    }

    [Fact]
    public async Task Differentiator_IsWhatPlacementIsAskedWith()
    {
        ShapePlacementContext? asked = null;
        await PlaceAsync(Result().Differentiator("Article-Lead").Location("Content"), ask: context => asked = context);

        Assert.Equal(("Part", "Article-Lead", "Detail"), (asked!.ShapeType, asked.Differentiator, asked.DisplayType));
    }

    [Fact]
    public async Task HiddenOrRefused_IsNeitherBuiltNorAsked()
    {
        var (built, asked) = (0, 0);
        ShapeResult Counted() => new("Part", context =>
        {
            built++;
            return context.ShapeFactory.CreateAsync("Part");
        });
        Task<bool> Ask(bool answer)
        {
            asked++;
            return Task.FromResult(answer);
        }

        Assert.Null(await PlaceAsync(Counted().Location("-").RenderWhen(() => Ask(true))));
        Assert.Equal((0, 0), (built, asked));

        Assert.Null(await PlaceAsync(Counted().Location("Content").RenderWhen(() => Ask(false))));
        Assert.Equal((0, 1), (built, asked));

        Assert.NotNull(await PlaceAsync(Counted().Location("Content").RenderWhen(() => Ask(true))));
        Assert.Equal((1, 2), (built, asked));
    }

    [Fact]
    public async Task BuilderThatMakesNothing_PlacesNothing()
    {
        var result = new ShapeResult("Part", _ => new((IShape)null!)).Location("Content");

        Assert.Null(await PlaceAsync(result));
        Assert.Null(result.Shape);
    }

    [Fact]
    public async Task Processing_RunsWhenTheShapeIsRendered_AndOfItsOwnTypeOnly()
    {
        _host.Template(DisplayHost.Module, "Views/Part.txt", context => Task.FromResult($"{context.Value.Properties["Text"]}"));
        var result = Result().Location("Content").Processing<Shape>(shape =>
        {
            shape.Properties["Text"] = "processed";
            return Task.CompletedTask;
        });
        await PlaceAsync(result);

        Assert.Equal("processed", await _host.RenderAsync(result.Shape));

        var wrong = Result().Location("Content").Processing<IZoneHolding>(_ => Task.CompletedTask);
        await PlaceAsync(wrong);
        Assert.Contains("Part is a", (await Assert.ThrowsAsync<InvalidOperationException>(() => _host.RenderAsync(wrong.Shape))).Message);
    }

    [Fact]
    public async Task Cache_AndDisplaying_AreGivenToTheShape()
    {
        _host.Template(DisplayHost.Module, "Views/Part.txt", "x");
        var displayed = 0;
        var result = Result().Location("Content").Cache("id", cache => cache.AddTag("a")).Displaying(_ => displayed++).Displaying(_ => displayed++);
        await PlaceAsync(result);

        Assert.Equal("id", result.Shape!.Metadata.Cache()!.CacheId);
        Assert.Equal(["a"], result.Shape.Metadata.Cache()!.Tags);
        await _host.RenderAsync(result.Shape);
        Assert.Equal(2, displayed);
    }

    [Fact]
    public async Task ZoneOfAShapeWithoutZones_SaysWhat()
    {
        var layout = await _host.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        var plain = new Shape { Metadata = { Type = "Plain" } };
        var context = Context(plain, layout, "");

        Assert.Contains("Plain has no zones", (await Assert.ThrowsAsync<InvalidOperationException>(() => Result().Location("Content").ApplyAsync(context))).Message);
    }

    private static ShapeResult Result() => new("Part", context => context.ShapeFactory.CreateAsync("Part"));

    private async Task<string?> PlaceInZonesAsync(ShapeResult result)
    {
        var layout = await _host.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        var owner = (IZoneHolding)await _host.Factory.CreateAsync("Article", ZoneHoldersAsync);
        var content = (IZoneHolding)await _host.Factory.CreateAsync("Content", ZoneHoldersAsync);
        owner.Zones["Content"] = content;
        await result.ApplyAsync(Context(owner, layout, ""));

        return content.Zones["Aside"].Items.Contains((IPositioned)result.Shape!) ? "Content.Aside:" + ((IPositioned)result.Shape!).Position : null;
    }

    private ValueTask<IShape> ZoneHoldersAsync() => new(new ZoneHolding(() => _host.Factory.CreateAsync("Zone")));

    private async Task<string?> PlaceAsync(ShapeResult result, string group = "", Action<ShapePlacementContext>? ask = null)
    {
        var layout = await _host.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        var owner = (IZoneHolding)await _host.Factory.CreateAsync("Article", ZoneHoldersAsync);
        await result.ApplyAsync(Context(owner, layout, group, ask));

        return owner.Properties.Where(zone => zone.Value is IShape { Items.Count: > 0 })
            .Select(zone => $"{zone.Key}:{((IShape)zone.Value).Items.Single().Position}").SingleOrDefault();
    }

    private BuildDisplayContext Context(IShape owner, IZoneHolding layout, string group, Action<ShapePlacementContext>? ask = null) =>
        new(owner, "Detail", group, _host.Factory, layout, new NullModelUpdater())
        {
            FindPlacement = (shapeType, differentiator, displayType, context) =>
            {
                ask?.Invoke(new ShapePlacementContext(shapeType, displayType, differentiator, context.Shape));
                return _placement;
            },
        };
}
