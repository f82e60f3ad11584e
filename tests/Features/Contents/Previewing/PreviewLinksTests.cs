using Microsoft.AspNetCore.DataProtection;
using Sapling.Contents.Previewing;

namespace OrchardSite.Features.Tests.Contents.Previewing;

public sealed class PreviewLinksTests
{
    private const string Item = "4item000000000000000000001";

    private readonly EphemeralDataProtectionProvider _keys = new();

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(100_000)]
    [InlineData(-5)]
    public void Link_LeadsToItsItem_WhateverDaysAreAskedFor(int days) => Assert.Equal(Item, new PreviewLinks(_keys).Read(new PreviewLinks(_keys).Create(Item, days)));

    [Fact]
    public void LinkThatIsOver_LeadsNowhere()
    {
        var over = _keys.CreateProtector("Sapling.Contents.PreviewLinks").ToTimeLimitedDataProtector().Protect(Item, DateTimeOffset.UnixEpoch);

        Assert.Null(new PreviewLinks(_keys).Read(over));
    }

    [Fact]
    public void ForgedLink_OrOneOfAnotherSite_LeadsNowhere()
    {
        var links = new PreviewLinks(_keys);

        Assert.Null(links.Read(Item));
        Assert.Null(links.Read(string.Empty));
        Assert.Null(links.Read(links.Create(Item, 7)[..^2] + "xy"));
        Assert.Null(links.Read(new PreviewLinks(new EphemeralDataProtectionProvider()).Create(Item, 7)));
        Assert.Null(links.Read(_keys.CreateProtector("another purpose").ToTimeLimitedDataProtector().Protect(Item, TimeSpan.FromDays(1))));
    }
}
