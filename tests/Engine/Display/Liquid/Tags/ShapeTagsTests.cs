using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardSite.Engine.Tests.Display.Liquid.Tags;

/// <summary>The documented tags that change a shape, one by one.</summary>
public sealed class ShapeTagsTests : IDisposable
{
    private readonly LiquidHost _host = new();
    private readonly Shape _shape = new() { Metadata = { Type = "X" } };

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("{% shape_clear_alternates Model %}", "")]
    [InlineData("{% shape_add_alternates Model 'B__c D' %}", "A B__c D")]
    [InlineData("{% shape_add_alternates Model \"B, A\" %}", "B A")]
    [InlineData("{% assign names = 'B C|D' | split: '|' %}{% shape_add_alternates Model names %}", "A B C D")]
    [InlineData("{% shape_add_alternates Model nil %}", "A")]
    public async Task Alternates(string template, string expected)
    {
        _shape.Metadata.Alternates.Add("A");
        await _host.RenderAsync(template, _shape);

        Assert.Equal(expected, string.Join(' ', _shape.Metadata.Alternates));
    }

    [Theory]
    [InlineData("{% shape_clear_wrappers Model %}", "")]
    [InlineData("{% shape_add_wrappers Model 'V' %}", "W V")]
    public async Task Wrappers(string template, string expected)
    {
        _shape.Metadata.Wrappers.Add("W");
        await _host.RenderAsync(template, _shape);

        Assert.Equal(expected, string.Join(' ', _shape.Metadata.Wrappers));
    }

    [Theory]
    [InlineData("{% shape_clear_classes Model %}", "")]
    [InlineData("{% shape_add_classes Model 'wide  news' %}", "old wide news")]
    public async Task Classes(string template, string expected)
    {
        _shape.Classes.Add("old");
        await _host.RenderAsync(template, _shape);

        Assert.Equal(expected, string.Join(' ', _shape.Classes));
    }

    [Theory]
    [InlineData("{% shape_clear_attributes Model %}", "")]
    [InlineData("{% shape_add_attributes Model data_id: 5, title: 'a' %}", "data-id=5 title=a")]
    [InlineData("{% shape_add_attributes Model title: nil %}", "title=")]
    public async Task Attributes(string template, string expected)
    {
        _shape.Attributes["title"] = "old";
        await _host.RenderAsync(template, _shape);

        Assert.Equal(expected, string.Join(' ', _shape.Attributes.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Fact]
    public async Task Metadata()
    {
        await _host.RenderAsync("{% shape_type Model 'Y' %}{% shape_display_type Model 'Summary' %}{% shape_position Model '5' %}{% shape_tab Model 'Ảnh;2' %}", _shape);

        Assert.Equal(("Y", "Summary", "5", "Ảnh"), (_shape.Metadata.Type, _shape.Metadata.DisplayType, _shape.Metadata.Position, _shape.Metadata.TabGrouping.Name));
    }

    [Fact]
    public async Task ItemsAndProperties()
    {
        await _shape.AddAsync(new Shape { Metadata = { Type = "Y", Name = "Tags" } }, "1");
        await _shape.AddAsync(new HtmlString("x"), "2");
        _shape.Properties["Old"] = 1;

        await _host.RenderAsync("{% shape_remove_item Model 'Tags' %}{% shape_remove_property Model 'Old' %}{% shape_add_properties Model new_one: 'a', count: 2 %}", _shape);

        Assert.IsType<PositionWrapper>(Assert.Single(_shape.Items));
        Assert.Equal(["Count", "NewOne"], _shape.Properties.Keys.Order());
    }

    [Fact]
    public async Task Pager_TakesItsTextsAndClasses()
    {
        await _host.RenderAsync("{% shape_pager Model next_text: 'Sau', previous_class: 'prev' %}", _shape);

        Assert.Equal("Sau", _shape.Properties["NextText"]);
        Assert.Equal("prev", _shape.Properties["PreviousClass"]);
    }

    [Fact]
    public async Task Cache_HasItsRule()
    {
        await _host.RenderAsync("{% shape_cache Model cache_id: 'menu', cache_context: 'user,route', cache_tag: 'a b', cache_fixed_duration: '00:05:00', cache_sliding_duration: '00:01:00' %}", _shape);

        var rule = _shape.Metadata.Cache()!;
        Assert.Equal("menu", rule.CacheId);
        Assert.Equal(["route", "user"], rule.Contexts.Order());
        Assert.Equal(["a", "b"], rule.Tags.Order());
        Assert.Equal((TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(1)), (rule.ExpiresAfter, rule.ExpiresSliding));
    }

    [Theory]
    [InlineData("{% shape_cache Model cache_tag: 'a' %}")]
    [InlineData("{% shape_cache Model cache_id: '' %}")]
    public async Task Cache_WithoutAnId_IsNone(string template)
    {
        await _host.RenderAsync(template, _shape);

        Assert.False(_shape.Metadata.IsCached);
    }

    [Fact]
    public async Task WhatIsNoShape_IsLeftAlone()
        => Assert.Equal("ok", await _host.RenderAsync("{% shape_add_classes nil 'a' %}{% shape_type 'text' 'b' %}{% shape_add_properties 5 a: 1 %}ok"));
}
