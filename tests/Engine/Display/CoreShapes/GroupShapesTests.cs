using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Tests.Display.CoreShapes;

/// <summary>Tabs, cards and columns of a theme that has no templates for them: plain HTML that works without script.</summary>
public sealed class GroupShapesTests : IDisposable
{
    private readonly DisplayHost _host = new DisplayHost().Template(DisplayHost.Module, "Views/Part.txt", context => Task.FromResult(context.Value.Metadata.Name!));

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Tabs_AreSectionsThatTheirLinksLeadTo()
    {
        var html = await RenderAsync(("a", "Parts:1#Nội dung"), ("b", "Parts:2#<Tìm>"));

        Assert.Contains("""<li class="nav-item"><a class="nav-link" href="#tab-noi-dung-zone1">Nội dung</a></li>""", html);
        Assert.Contains("""<section class="group-noi-dung tab-pane" id="tab-noi-dung-zone1"><h3 class="group-title">Nội dung</h3>a</section>""", html);
        Assert.Contains("""href="#tab-tim-zone1">&lt;Tìm&gt;</a>""", html);
        Assert.DoesNotContain("<Tìm>", html);
    }

    [Fact]
    public async Task OneTabAlone_NeedsNoLinks()
    {
        var html = await RenderAsync(("a", "Parts:1#Nội dung"));

        Assert.DoesNotContain("nav-tabs", html);
        Assert.Contains(">a</section>", html);
    }

    [Theory]
    [InlineData("Parts|Trái_8", "col-md-8")]
    [InlineData("Parts|Trái_lg-4", "col-lg-4")]
    [InlineData("Parts|Trái_auto", "col-auto")]
    public async Task Column_HasItsWidthAsAClass(string place, string expected)
    {
        var html = await RenderAsync(("a", place));

        Assert.StartsWith("<div class=\"row\"><div class=\"", html);
        Assert.Contains(expected, html);
    }

    [Fact]
    public async Task ColumnWithoutAWidth_HasNoWidthClass() => Assert.DoesNotContain("col-", await RenderAsync(("a", "Parts|Trái")));

    [Fact]
    public async Task Cards_HaveTheirNameAsHeading()
        => Assert.Contains("<h3 class=\"group-title\">Ảnh &amp; phim</h3>a</section>", await RenderAsync(("a", "Parts%Ảnh & phim")));

    private async Task<string> RenderAsync(params (string Name, string Place)[] parts)
    {
        var zone = await _host.Factory.CreateAsync("ContentZone");
        zone.Properties["Identifier"] = "zone1";
        foreach (var (name, place) in parts)
        {
            var placement = new PlacementInfo(place);
            var part = await _host.Factory.CreateAsync("Part");
            (part.Metadata.Name, part.Metadata.TabGrouping, part.Metadata.CardGrouping, part.Metadata.ColumnGrouping) = (name, placement.Tab, placement.Card, placement.Column);
            await zone.AddAsync(part, placement.Position);
        }

        return await _host.RenderAsync(zone);
    }
}
