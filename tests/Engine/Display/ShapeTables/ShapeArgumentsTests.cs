using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using Sapling.Display.ShapeTables;

namespace OrchardSite.Engine.Tests.Display.ShapeTables;

/// <summary>What a <c>[Shape]</c> method is called with, and what becomes of what it returns.</summary>
public sealed class ShapeArgumentsTests : IDisposable
{
    private readonly DisplayHost _host = new();
    private readonly Shape _shape = new() { Metadata = { Type = "X" }, Id = "x1", TagName = "p" };
    private readonly DisplayContext _context;

    public ShapeArgumentsTests() => _context = new DisplayContext { Value = _shape, ServiceProvider = _host.Services, DisplayHelper = _host.Services.GetRequiredService<IDisplayHelper>() };

    public void Dispose() => _host.Dispose();

    [Fact]
    public void ServicesAndTheShape_AreGivenByTheirType()
    {
        Assert.Same(_context, ShapeArguments.Value<DisplayContext>(_context, "any"));
        Assert.Same(_context.DisplayHelper, ShapeArguments.Value<IDisplayHelper>(_context, "any"));
        Assert.Same(_host.Factory, ShapeArguments.Value<IShapeFactory>(_context, "any"));
        Assert.Same(_host.Services, ShapeArguments.Value<IServiceProvider>(_context, "any"));
        Assert.Same(_shape, ShapeArguments.Value<IShape>(_context, "any"));
        Assert.Same(_shape, ShapeArguments.Value<Shape>(_context, "any"));
        Assert.Same(_shape, ShapeArguments.Value<object>(_context, "Shape"));
        Assert.Same(_shape, ShapeArguments.Value<object>(_context, "shape"));
    }

    [Fact]
    public void MembersOfTheShape_AreGivenByTheirName()
    {
        _shape.Classes.Add("a");
        _shape.Attributes["title"] = "b";

        Assert.Equal(("x1", "p"), (ShapeArguments.Value<string>(_context, "Id"), ShapeArguments.Value<string>(_context, "TagName")));
        Assert.Same(_shape.Classes, ShapeArguments.Value<IEnumerable<string>>(_context, "Classes"));
        Assert.Same(_shape.Attributes, ShapeArguments.Value<IDictionary<string, string>>(_context, "Attributes"));
        Assert.Same(_shape.Metadata, ShapeArguments.Value<ShapeMetadata>(_context, "Metadata"));
        Assert.Empty(ShapeArguments.Value<IEnumerable<object>>(_context, "Items")!);
    }

    [Fact]
    public void Properties_AreConvertedWhereThatIsPlain()
    {
        (_shape.Properties["Number"], _shape.Properties["Text"], _shape.Properties["Half"], _shape.Properties["Odd"]) = ("5", 5, 2.5m, new object());

        Assert.Equal(5, ShapeArguments.Value<int>(_context, "Number"));
        Assert.Equal(5, ShapeArguments.Value<int?>(_context, "Number"));
        Assert.Equal("5", ShapeArguments.Value<string>(_context, "Text"));
        Assert.Equal(2.5, ShapeArguments.Value<double>(_context, "Half"));
        Assert.Null(ShapeArguments.Value<string>(_context, "Odd"));
        Assert.Equal(0, ShapeArguments.Value<int>(_context, "Odd"));
    }

    [Fact]
    public void WhatIsNotThere_IsTheDefault()
    {
        Assert.Null(ShapeArguments.Value<string>(_context, "Nothing"));
        Assert.Null(ShapeArguments.Value<int?>(_context, "Nothing"));
        Assert.Equal(0, ShapeArguments.Value<int>(_context, "Nothing"));
    }

    public static TheoryData<object?, string> Results { get; } = new()
    {
        { null, "" },
        { "a<b", "a&lt;b" },
        { 5, "5" },
        { new HtmlString("<b>"), "<b>" },
        { Task.FromResult<IHtmlContent>(new HtmlString("<b>")), "<b>" },
        { Task.FromResult("a<b"), "a&lt;b" },
        { Task.CompletedTask, "" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public async Task Result_OfAnyKind_IsHtml_AndTextIsEncoded(object? result, string expected)
        => Assert.Equal(expected, DisplayHost.Text(await ShapeArguments.FinishAsync(result, null)));

    [Fact]
    public async Task WhatAMethodWroteItself_IsItsHtml()
    {
        await using var output = new StringWriter();
        await output.WriteAsync("<i>");

        Assert.Equal("<i>", DisplayHost.Text(await ShapeArguments.FinishAsync(null, output)));
        Assert.Equal("<i>", DisplayHost.Text(await ShapeArguments.FinishAsync(Task.CompletedTask, output)));
    }
}
