using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardSite.Engine.Tests.Display.Rendering;

public sealed class DisplayHelperTests : IDisposable
{
    private readonly DisplayHost _host = new DisplayHost().Template(DisplayHost.Module, "Views/Box.txt", context => Task.FromResult($"[{context.Value.GetProperty("Text")}]"));

    public void Dispose() => _host.Dispose();

    private DisplayHelper Helper => (DisplayHelper)_host.Services.GetRequiredService<IDisplayHelper>();

    [Fact]
    public async Task Shapes_AreRenderedOneAfterTheOther()
        => Assert.Equal("[a][b]", DisplayHost.Text(await Helper.ShapeExecuteAsync([await BoxAsync("a"), await BoxAsync("b")])));

    [Fact]
    public async Task NothingAndEmptyZones_AreNothing()
    {
        var holder = new ZoneHolding(() => _host.Factory.CreateAsync("Zone"));

        Assert.Equal("", DisplayHost.Text(await Helper.ShapeExecuteAsync((IShape?)null)));
        Assert.Equal("", DisplayHost.Text(await Helper.ShapeExecuteAsync(holder.Zones["Empty"])));
    }

    [Fact]
    public async Task Invoke_ByName_MakesTheShape()
        => Assert.Equal("[a]", DisplayHost.Text(await Helper.InvokeAsync("Box", Arguments.From(new { Text = "a" }))));

    [Fact]
    public async Task Invoke_WithoutAName_ShowsItsArguments_TextEncoded()
    {
        var shown = await Helper.InvokeAsync("", Arguments.From([await BoxAsync("a"), new HtmlString("<b>"), "<c>", null!], []));

        Assert.Equal("[a]<b>&lt;c&gt;", DisplayHost.Text(shown));
        Assert.Equal("", DisplayHost.Text(await Helper.InvokeAsync("", null)));
    }

    [Fact]
    public async Task Dynamic_CallsAreTheSame()
    {
        dynamic display = Helper;

        Assert.Equal("[a]", DisplayHost.Text(await (Task<IHtmlContent>)display.Box(Text: "a")));
        Assert.Equal("[b]", DisplayHost.Text(await (Task<IHtmlContent>)display(await BoxAsync("b"))));
    }

    private async Task<IShape> BoxAsync(string text)
    {
        var box = await _host.Factory.CreateAsync("Box");
        box.Properties["Text"] = text;
        return box;
    }
}
