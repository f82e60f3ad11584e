using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using Sapling.Data.Stores;
using Sapling.Display.Caching;

namespace OrchardSite.Engine.Tests.Display.Caching;

public class CachedShapesTests
{
    private int _rendered;

    [Fact]
    public async Task Rendered_Once_UntilACommit()
    {
        using var host = Host();

        Assert.Equal("1", await CachedAsync(host));
        host.NextRequest();
        Assert.Equal("1", await CachedAsync(host));

        host.Services.GetRequiredService<DataVersion>().Next();
        Assert.Equal("2", await CachedAsync(host));
    }

    [Fact]
    public async Task OtherId_OrDependingOnTheVisitor_IsRenderedAgain()
    {
        using var host = Host();

        Assert.Equal("1", await CachedAsync(host));
        Assert.Equal("2", await CachedAsync(host, id: "other"));
        Assert.Equal("3", await CachedAsync(host, context: "user"));
        Assert.Equal("4", await CachedAsync(host, context: "user"));
    }

    [Fact]
    public async Task CommitWhileRendering_IsNotOutlived()
    {
        using var host = Host();
        var version = host.Services.GetRequiredService<DataVersion>();
        host.Template(DisplayHost.Module, "Views/Slow.txt", _ =>
        {
            version.Next();
            return Task.FromResult($"{++_rendered}");
        });

        Assert.Equal("1", await CachedAsync(host, "Slow"));
        Assert.Equal("2", await CachedAsync(host, "Slow"));
    }

    [Fact]
    public async Task LiveShape_IsRenderedEachTime_AndKeepsWhatIsAroundItLive()
    {
        using var host = Host();
        host.Template(DisplayHost.Module, "Views/Around.txt", async context =>
            "<" + DisplayHost.Text(await context.DisplayHelper.ShapeExecuteAsync(await LiveAsync(host))) + ">");

        Assert.Equal("1", await host.RenderAsync(await LiveAsync(host)));
        Assert.Equal("<2>", await CachedAsync(host, "Around"));
        Assert.Equal("<3>", await CachedAsync(host, "Around"));
    }

    [Fact]
    public async Task RequestThatWrites_NeitherUsesNorLeavesAnything()
    {
        using var host = Host();
        var accessor = host.Services.GetRequiredService<IHttpContextAccessor>();
        accessor.HttpContext = new DefaultHttpContext();
        accessor.HttpContext.Request.Method = "POST";

        Assert.Equal("1", await CachedAsync(host));
        Assert.Equal("2", await CachedAsync(host));

        accessor.HttpContext.Request.Method = "GET";
        Assert.Equal("3", await CachedAsync(host));
        Assert.Equal("3", await CachedAsync(host));
        accessor.HttpContext = null;
    }

    [Fact]
    public async Task Failure_IsNotKept()
    {
        using var host = Host();
        host.Template(DisplayHost.Module, "Views/Broken.txt", _ => ++_rendered == 1 ? throw new InvalidOperationException("broken") : Task.FromResult("whole"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => CachedAsync(host, "Broken"));
        Assert.Equal("whole", await CachedAsync(host, "Broken"));
    }

    [Fact]
    public async Task WhatABrokenTemplateShowsAnEditor_IsNotKeptForReaders()
    {
        using var host = Host();
        host.Template(DisplayHost.Module, "Views/Broken.txt", _ =>
        {
            host.Services.GetRequiredService<PageRecording>().Spoil();
            return Task.FromResult($"notice {++_rendered}");
        });

        Assert.Equal("notice 1", await CachedAsync(host, "Broken"));
        host.NextRequest();
        Assert.Equal("notice 2", await CachedAsync(host, "Broken"));
    }

    private DisplayHost Host() => new DisplayHost().Template(DisplayHost.Module, "Views/Counted.txt", _ => Task.FromResult($"{++_rendered}"));

    private static Task<string> CachedAsync(DisplayHost host, string type = "Counted", string id = "id", string? context = null) => host.RenderAsync(type, shape =>
    {
        var rule = shape.Metadata.Cache(id);

        if (context is not null)
        {
            rule.AddContext(context);
        }
    });

    private static async Task<IShape> LiveAsync(DisplayHost host)
    {
        var shape = await host.Factory.CreateAsync("Counted");
        shape.Metadata.Cache("live").WithExpiryAfter(TimeSpan.FromTicks(1));
        return shape;
    }
}
