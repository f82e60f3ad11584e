using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Environment.Cache;
using Sapling.Display.Caching;

namespace OrchardSite.Engine.Tests.Display.Caching;

public sealed class LiveShapeTests
{
    [Theory]
    [InlineData(0.001, true)]
    [InlineData(1.0, true)]
    [InlineData(1.001, false)]
    [InlineData(null, false)]
    public void Live_IsWhatMayBeKeptForASecondAtMost(double? seconds, bool expected)
    {
        var rule = new CacheContext("a");
        if (seconds is { } known)
        {
            rule.WithExpiryAfter(TimeSpan.FromSeconds(known));
        }

        Assert.Equal(expected, LiveShape.Is(rule));
    }

    public static TheoryData<object?, bool> Values { get; } = new()
    {
        { "text", true }, { true, true }, { 5, true }, { 5.5m, true }, { new DateTime(2021, 6, 18), true }, { null, true },
        { new object(), false }, { new List<string>(), false }, { new Shape(), false }, { TimeSpan.Zero, false },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void OnlyPlainValues_CanBeMadeAgain(object? value, bool expected)
    {
        var shape = new Shape { Metadata = { Type = "Count" } };
        shape.Properties["Value"] = value!;

        Assert.Equal(expected, LiveShape.Of(shape) is not null);
    }

    [Fact]
    public async Task ShapeWithItems_CannotBeMadeAgain()
    {
        var shape = new Shape();
        await shape.AddAsync("a", "");

        Assert.Null(LiveShape.Of(shape));
    }

    [Fact]
    public async Task MadeAgain_IsAsItWas_WhateverHappenedToTheFirst()
    {
        using var host = new DisplayHost();
        host.Template(DisplayHost.Module, "Views/Count.txt", context => Task.FromResult($"{context.Value.Properties["Id"]} {context.Value.Metadata.DisplayType} {string.Join(',', context.Value.Metadata.Alternates)}"))
            .Template(DisplayHost.Module, "Views/Box.txt", context => Task.FromResult($"[{DisplayHost.Text(context.Value.Metadata.ChildContent!)}]"));
        var shape = await host.Factory.CreateAsync("Count");
        shape.Properties["Id"] = "a1";
        shape.Metadata.DisplayType = "Summary";
        shape.Metadata.Alternates.Add("Count__x");
        shape.Metadata.Wrappers.Add("Box");
        var live = LiveShape.Of(shape)!;
        shape.Properties["Id"] = "changed";
        shape.Metadata.Alternates.Clear();

        Assert.Equal("[a1 Summary Count__x]", DisplayHost.Text(await live.RenderAsync(host.Services)));
        Assert.Equal("[a1 Summary Count__x]", DisplayHost.Text(await live.RenderAsync(host.Services)));
    }
}
