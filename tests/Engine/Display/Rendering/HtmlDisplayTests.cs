using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardSite.Engine.Tests.Display.Rendering;

public class HtmlDisplayTests
{
    [Fact]
    public async Task Templates_ThemeOverridesBaseThemeOverridesModule()
    {
        using var host = new DisplayHost();
        host.Template(DisplayHost.Module, "Views/A.txt", "module").Template(DisplayHost.Module, "Views/B.txt", "module").Template(DisplayHost.Module, "Views/C.txt", "module")
            .Template(DisplayHost.BaseTheme, "Views/B.txt", "base").Template(DisplayHost.BaseTheme, "Views/C.txt", "base")
            .Template(DisplayHost.Theme, "Views/C.txt", "theme").Template("OtherTheme", "Views/A.txt", "other");

        Assert.Equal("module", await host.RenderAsync("A"));
        Assert.Equal("base", await host.RenderAsync("B"));
        Assert.Equal("theme", await host.RenderAsync("C"));

        host.CurrentTheme = null;
        host.NextRequest();
        Assert.Equal("module", await host.RenderAsync("C"));
    }

    [Fact]
    public async Task Alternates_TheLastOneWithATemplateWins()
    {
        using var host = new DisplayHost();
        host.Template(DisplayHost.Module, "Views/Content.txt", "content")
            .Template(DisplayHost.Theme, "Views/Content-Article.txt", "article")
            .Template(DisplayHost.Theme, "Views/Content-Article.Summary.txt", "summary");

        Assert.Equal("article", await host.RenderAsync("Content", shape => shape.Metadata.Alternates.AddRange(["Content__Article", "Content__None"])));
        Assert.Equal("summary", await host.RenderAsync("Content", shape => shape.Metadata.Alternates.AddRange(["Content__Article", "Content_Summary__Article"])));
        Assert.Equal("article", await host.RenderAsync("Content__Article"));
        Assert.Equal("content", await host.RenderAsync("Content__Page"));
    }

    [Fact]
    public async Task NoTemplate_SaysWhatToDo()
    {
        using var host = new DisplayHost();
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => host.RenderAsync("Nothing"));

        Assert.Contains("Views/Nothing.liquid", exception.Message);
    }

    [Fact]
    public async Task Wrappers_SeeTheContentInside()
    {
        using var host = new DisplayHost();
        host.Template(DisplayHost.Module, "Views/A.txt", "a")
            .Template(DisplayHost.Module, "Views/Box.txt", context => Task.FromResult($"<box>{DisplayHost.Text(context.Value.Metadata.ChildContent!)}</box>"));

        Assert.Equal("<box>a</box>", await host.RenderAsync("A", shape => shape.Metadata.Wrappers.AddRange(["Box", "Missing"])));
    }

    [Fact]
    public async Task Events_RunInOrderAndMayReplaceTheContent()
    {
        using var host = new DisplayHost(services => services.AddShapeTableProvider<Events>());
        host.Template(DisplayHost.Module, "Views/Traced.txt", context => Task.FromResult((string)context.Value.Properties["Trace"]));

        Assert.Equal("created,displaying,meta,processing,late|displayed", await host.RenderAsync("Traced", shape =>
        {
            shape.Metadata.OnDisplaying(context => Events.Trace(context, ",meta"));
            shape.Metadata.OnProcessing(processed =>
            {
                processed.Properties["Trace"] = processed.Properties["Trace"] + ",late";
                return Task.CompletedTask;
            });
        }));
    }

    [Fact]
    public async Task Displaying_SetsContent_SkipsTheTemplate()
    {
        using var host = new DisplayHost();
        host.Template(DisplayHost.Module, "Views/A.txt", _ => throw new InvalidOperationException("not to be rendered"));

        Assert.Equal("cached", await host.RenderAsync("A", shape => shape.Metadata.OnDisplaying(context => context.ChildContent = new HtmlString("cached"))));
    }

    [Fact]
    public async Task DisplayEvents_FinalizeAlsoAfterAnError()
    {
        var events = new Finalizing();
        using var host = new DisplayHost(services => services.AddSingleton<IShapeDisplayEvents>(events));
        host.Template(DisplayHost.Module, "Views/A.txt", _ => throw new InvalidOperationException("broken"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.RenderAsync("A"));
        Assert.Equal(1, events.Finalized);
    }

    [Fact]
    public async Task Resolver_GoesBeforeTheShapeTable()
    {
        using var host = new DisplayHost(services => services.AddScoped<IShapeBindingResolver, Resolver>());
        host.Template(DisplayHost.Module, "Views/A.txt", "file").Template(DisplayHost.Module, "Views/B.txt", "file");

        Assert.Equal("database", await host.RenderAsync("A"));
        Assert.Equal("file", await host.RenderAsync("B"));
    }

    [Fact]
    public async Task ShapeMethods_TakePropertiesByNameAndServices()
    {
        using var host = new DisplayHost(services => services.AddShapeAttributes<Methods>());

        Assert.Equal("Tin 3 Greeting True", await host.RenderAsync("Greeting", shape =>
        {
            shape.Properties["Title"] = "Tin";
            shape.Properties["Count"] = "3";
        }));
        Assert.Equal("written", await host.RenderAsync("Writer"));
        Assert.Equal("&lt;text&gt;", await host.RenderAsync("Text"));
    }

    [Fact]
    public async Task Theme_OverridesAShapeMethod()
    {
        using var host = new DisplayHost(services => services.AddShapeAttributes<Methods>());
        host.Template(DisplayHost.Theme, "Views/Text.txt", "theme");

        Assert.Equal("theme", await host.RenderAsync("Text"));
    }

    [Fact]
    public async Task Zone_HasATemplateOfItsOwn()
    {
        using var host = new DisplayHost();
        host.Template(DisplayHost.Theme, "Views/Zone-Footer.txt", "footer");

        var layout = await host.Services.GetRequiredService<OrchardCore.DisplayManagement.Layout.ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Footer"].AddAsync("x", "1");
        await layout.Zones["Content"].AddAsync("b", "2");
        await layout.Zones["Content"].AddAsync(new HtmlString("<i>a</i>"), "1");

        Assert.Equal("footer", await host.RenderAsync(layout.Zones["Footer"]));
        Assert.Equal("<i>a</i>b", await host.RenderAsync(layout.Zones["Content"]));
        Assert.Equal("", await host.RenderAsync(layout.Zones["Nothing"]));
        Assert.Equal("", await host.RenderAsync((IShape?)null));
    }

    public sealed class Events : ShapeTableProvider
    {
        public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
        {
            builder.Describe("Traced")
                .OnCreated(context => context.Shape.Properties["Trace"] = "created")
                .OnDisplaying(context => Trace(context, ",displaying"))
                .OnProcessing(context => Trace(context, ",processing"))
                .OnDisplayed(context => context.ChildContent = new HtmlString(DisplayHost.Text(context.ChildContent!) + "|displayed"));
            return ValueTask.CompletedTask;
        }

        internal static void Trace(ShapeDisplayContext context, string text) => context.Shape.Properties["Trace"] = context.Shape.Properties["Trace"] + text;
    }

    public sealed class Methods : IShapeAttributeProvider
    {
        [Shape]
        public IHtmlContent Greeting(IShape Shape, string Title, int Count, IShapeFactory factory, bool? Missing) =>
            new HtmlString($"{Title} {Count} {Shape.Metadata.Type} {factory is not null && Missing is null && _instance}");

        [Shape]
        public void Writer(TextWriter Output)
        {
            if (_instance)
            {
                Output.Write("written");
            }
        }

        [Shape("Text")]
        public string Other() => _instance ? "<text>" : "";

        private readonly bool _instance = true;
    }

    private sealed class Resolver : IShapeBindingResolver
    {
        public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType) => Task.FromResult(shapeType == "A"
            ? new ShapeBinding { BindingName = "A", BindingSource = "db", BindingAsync = _ => Task.FromResult<IHtmlContent>(new HtmlString("database")) }
            : null);
    }

    private sealed class Finalizing : IShapeDisplayEvents
    {
        public int Finalized { get; private set; }

        public Task DisplayingAsync(ShapeDisplayContext context) => Task.CompletedTask;

        public Task DisplayedAsync(ShapeDisplayContext context) => Task.CompletedTask;

        public Task DisplayingFinalizedAsync(ShapeDisplayContext context)
        {
            Finalized++;
            return Task.CompletedTask;
        }
    }
}
