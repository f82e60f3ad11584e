using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Display.Liquid.Filters;

/// <summary>Stored times are UTC, people read those of Vietnam.</summary>
public sealed class TimeFiltersTests : IDisposable
{
    private const string Format = " | date: '%Y-%m-%d %H:%M' }}";

    private readonly LiquidHost _host = new(configure: services => services.AddSingleton<IClock>(new NewYearClock()));

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("2021-06-17T17:30:00+00:00", "2021-06-18 00:30")]
    [InlineData("2021-06-18T00:30:00+07:00", "2021-06-18 00:30")]
    [InlineData("2020-12-31T17:00:00Z", "2021-01-01 00:00")]
    [InlineData("now", "2022-01-01 06:00")]
    [InlineData("today", "2022-01-01 06:00")]
    [InlineData("not a time", "")]
    [InlineData("", "")]
    public async Task Local_ReadsTextOfATime(string text, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model | local" + Format, text));

    [Fact]
    public async Task Local_OfADateTimeOffset_KeepsTheMoment()
        => Assert.Equal("2021-06-18 00:30", await _host.RenderAsync("{{ Model | local" + Format, new DateTimeOffset(2021, 6, 17, 20, 30, 0, TimeSpan.FromHours(3))));

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task Local_OfADateTimeInContent_TakesItForUtc(DateTimeKind kind)
        => Assert.Equal("2021-06-18 00:30", await _host.RenderAsync("{{ Model.When | local" + Format, new JsonObject { ["When"] = DateTime.SpecifyKind(new DateTime(2021, 6, 17, 17, 30, 0), kind) }));

    [Theory]
    [InlineData("2021-06-18T00:30:00", "2021-06-17 17:30")]
    [InlineData("2021-06-18", "2021-06-17 17:00")]
    [InlineData("2021-06-18T00:30:00+02:00", "2021-06-17 22:30")]
    [InlineData("2021-06-18T00:30:00Z", "2021-06-18 00:30")]
    [InlineData("not a time", "")]
    public async Task Utc_TakesTextWithoutAnOffset_ForTheSitesTime(string text, string expected)
        => Assert.Equal(expected, await _host.RenderAsync("{{ Model | utc" + Format, text));

    [Theory]
    [InlineData("local")]
    [InlineData("utc")]
    public async Task Nothing_StaysNothing(string filter)
    {
        Assert.Equal("", await _host.RenderAsync("{{ nil | " + filter + " }}"));
        Assert.Equal("", await _host.RenderAsync("{{ Model.Nothing | " + filter + " }}", new JsonObject()));
    }

    [Fact]
    public async Task LocalThenUtc_IsWhereItWas()
        => Assert.Equal("2021-06-17 17:30", await _host.RenderAsync("{{ '2021-06-17T17:30:00Z' | local | utc" + Format));

    private sealed class NewYearClock : IClock
    {
        public DateTime UtcNow => new(2021, 12, 31, 23, 0, 0, DateTimeKind.Utc);

        public ITimeZone[] GetTimeZones() => [];

        public ITimeZone GetTimeZone(string? timeZoneId) => null!;

        public ITimeZone GetSystemTimeZone() => null!;

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => dateTimeOffset;
    }
}
