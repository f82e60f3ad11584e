using Sapling.Display.Caching;

namespace OrchardSite.Engine.Tests.Display.Caching;

public class BoundedCacheTests
{
    [Fact]
    public void Keep_StaysWithinItsCapacity()
    {
        var cache = new BoundedCache<string>(1000);

        for (var i = 0; i < 500; i++)
        {
            cache.Keep($"key{i}", "value", 50);
            Assert.InRange(cache.Size, 0, 1000);
        }

        Assert.Equal("value", cache.Find("key499"));
        Assert.Null(cache.Find("key0"));
    }

    [Fact]
    public void WhatIsInUse_Stays()
    {
        var cache = new BoundedCache<string>(1000);
        cache.Keep("used", "value", 50);

        for (var i = 0; i < 200; i++)
        {
            Assert.Equal("value", cache.Find("used"));
            cache.Keep($"key{i}", "other", 50);
        }
    }

    [Fact]
    public void TooLarge_IsNotKept()
    {
        var cache = new BoundedCache<string>(1000);
        cache.Keep("large", "value", 126);

        Assert.Null(cache.Find("large"));
        Assert.Equal(0, cache.Size);
    }

    [Fact]
    public void SameKey_IsReplaced()
    {
        var cache = new BoundedCache<string>(1000);
        cache.Keep("key", "first", 100);
        cache.Keep("key", "second", 30);

        Assert.Equal("second", cache.Find("key"));
        Assert.Equal(30, cache.Size);
    }
}
