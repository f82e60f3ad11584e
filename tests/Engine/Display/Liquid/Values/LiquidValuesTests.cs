using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;

namespace OrchardSite.Engine.Tests.Display.Liquid.Values;

public sealed class LiquidValuesTests : IDisposable
{
    private readonly LiquidHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("""{ "x": "a<b" }""", "a&lt;b")]
    [InlineData("""{ "x": 3 }""", "3")]
    [InlineData("""{ "x": 1.50 }""", "1.5")]
    [InlineData("""{ "x": 9007199254740993 }""", "9007199254740993")]
    [InlineData("""{ "x": 1e300 }""", "0")]
    [InlineData("""{ "x": true }""", "true")]
    [InlineData("""{ "x": null }""", "")]
    [InlineData("""{ "x": [] }""", "")]
    [InlineData("""{ "x": ["a", 1, [2]] }""", "a12")]
    [InlineData("{}", "")]
    public async Task Json_OfAnyKind(string json, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model.x }}", JsonNode.Parse(json)));

    [Theory]
    [InlineData("""{ "x": null }""", "no")]
    [InlineData("""{ "x": false }""", "no")]
    [InlineData("""{ "x": "" }""", "yes")]
    [InlineData("""{ "x": 0 }""", "yes")]
    [InlineData("""{ "x": {} }""", "yes")]
    public async Task Json_IsTrueAsInLiquid(string json, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{% if Model.x %}yes{% else %}no{% endif %}", JsonNode.Parse(json)));

    public static TheoryData<object, string> Kinds { get; } = new()
    {
        { new LocalizedString("a", "<dịch>"), "&lt;dịch&gt;" },
        { new HtmlString("<b>"), "<b>" },
        { new StringValues("một"), "một" },
        { new PathString("/a b"), "/a b" },
        { new QueryString("?a=1"), "?a=1" },
        { new HostString("a.vn", 81), "a.vn:81" },
        { new Guid("11111111-2222-3333-4444-555555555555"), "11111111-2222-3333-4444-555555555555" },
        { OrchardCore.DisplayManagement.Shapes.Nil.Instance, "" },
        { DayOfWeek.Friday, "Friday" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task ValuesOfTheEngine_AreTheirText(object value, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model.x }}", Holder(value)));

    [Fact]
    public async Task DateWithoutAKind_IsUtc_WhateverTheMachinesZone()
        => Assert.Equal("2021-06-18 00:30", await _host.RenderAsync("{{ Model.x | local | date: '%Y-%m-%d %H:%M' }}", Holder(new DateTime(2021, 6, 17, 17, 30, 0))));

    private static OrchardCore.DisplayManagement.Shapes.Shape Holder(object value)
    {
        var shape = new OrchardCore.DisplayManagement.Shapes.Shape();
        shape.Properties["x"] = value;
        return shape;
    }
}
