using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Tests.Display.Shapes;

public sealed class PositionWrapperTests
{
    [Fact]
    public void Text_IsEncodedWhenWritten_AndHtmlIsNot()
    {
        Assert.Equal("a&lt;b", DisplayHost.Text((IHtmlContent)PositionWrapper.TryWrap("a<b", "1")!));
        Assert.Equal("<b>", DisplayHost.Text((IHtmlContent)PositionWrapper.TryWrap(new HtmlString("<b>"), "1")!));
    }

    [Fact]
    public void WhatHasAPositionItself_IsNotWrapped()
    {
        var shape = new Shape();

        Assert.Same(shape, PositionWrapper.TryWrap(shape, "5"));
        Assert.Equal("5", shape.Position);
    }

    [Theory]
    [InlineData("9", "9")]
    [InlineData("", "1")]
    [InlineData(null, "1")]
    public void WrappedAgain_IsACopy_SoThatBothKeepTheirPlaces(string? position, string expected)
    {
        var first = PositionWrapper.TryWrap("a", "1")!;
        var second = PositionWrapper.TryWrap(first, position)!;

        Assert.NotSame(first, second);
        Assert.Equal(("1", expected), (first.Position, second.Position));
        Assert.Equal("a", DisplayHost.Text((IHtmlContent)second));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(null)]
    public void AnythingElse_CannotBeWrapped(object? value) => Assert.Null(PositionWrapper.TryWrap(value, "1"));

    [Fact]
    public async Task ForeignShape_IsSeenThroughItsWrapper()
    {
        var foreign = new Foreign();
        var wrapper = (PositionWrapper)PositionWrapper.TryWrap(foreign, "3")!;
        wrapper.Id = "x";
        wrapper.TagName = "p";
        wrapper.Properties["A"] = 1;
        await wrapper.AddAsync("child", "1");

        Assert.Equal(("x", "p", 1), (foreign.Id, foreign.TagName, foreign.Properties["A"]));
        Assert.Same(foreign.Metadata, wrapper.Metadata);
        Assert.Single(foreign.Items);
    }

    [Fact]
    public async Task TextInAZone_HasNoChildren()
        => Assert.Contains("no children", (await Assert.ThrowsAsync<InvalidOperationException>(async () => await ((IShape)PositionWrapper.TryWrap("a", "1")!).AddAsync("b", "1"))).Message);

    /// <summary>A shape of a module that has no position of its own.</summary>
    private sealed class Foreign : IShape
    {
        private readonly ShapeViewModel _inner = new("Foreign");

        public ShapeMetadata Metadata => _inner.Metadata;

        public string? Id { get; set; }

        public string? TagName { get; set; }

        public IList<string> Classes => _inner.Classes;

        public IDictionary<string, string> Attributes => _inner.Attributes;

        public IDictionary<string, object> Properties => _inner.Properties;

        public IReadOnlyList<IPositioned> Items => _inner.Items;

        public ValueTask<IShape> AddAsync(object item, string? position) => _inner.AddAsync(item, position);
    }
}
