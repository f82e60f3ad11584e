using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Tests.Display.Caching;

public sealed class CacheContextTests
{
    private readonly CacheContext _rule = new("id");

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Id_IsNeeded(string? id) => Assert.ThrowsAny<ArgumentException>(() => new CacheContext(id!));

    [Fact]
    public void TheEarliestOfEachExpiry_Holds()
    {
        var noon = new DateTimeOffset(2021, 6, 18, 12, 0, 0, TimeSpan.Zero);
        _rule.WithExpiryOn(noon).WithExpiryOn(noon.AddDays(1)).WithExpiryOn(noon.AddHours(-1));
        _rule.WithExpiryAfter(TimeSpan.FromMinutes(2)).WithExpiryAfter(TimeSpan.FromMinutes(5)).WithExpiryAfter(TimeSpan.FromMinutes(1));
        _rule.WithExpirySliding(TimeSpan.FromSeconds(20)).WithExpirySliding(TimeSpan.FromSeconds(30));

        Assert.Equal((noon.AddHours(-1), TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(20)), (_rule.ExpiresOn, _rule.ExpiresAfter, _rule.ExpiresSliding));
    }

    [Fact]
    public void ContextsAndTags_AreOnce_WhateverTheirCase()
    {
        _rule.AddContext("user", "User", "route").AddTag("a", "A", "b").RemoveContext("ROUTE").RemoveTag("B").RemoveTag("none");

        Assert.Equal(["user"], _rule.Contexts);
        Assert.Equal(["a"], _rule.Tags);
    }
}
