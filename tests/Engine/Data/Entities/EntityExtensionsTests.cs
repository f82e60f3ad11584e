using System.Text.Json.Nodes;
using OrchardCore.Entities;

namespace OrchardSite.Engine.Tests.Data.Entities;

public sealed class EntityExtensionsTests
{
    private readonly Thing _thing = new();

    [Fact]
    public void Put_IsReadBackAsACopy()
    {
        var aspect = new Aspect { Name = "Huế" };
        _thing.Put(aspect);
        aspect.Name = "khác";

        Assert.True(_thing.TryGet<Aspect>(out var read));
        Assert.Equal("Huế", read.Name);
        Assert.True(_thing.Has<Aspect>());
    }

    [Fact]
    public void WhatIsNotThere()
    {
        _thing.Properties["Aspect"] = null;

        Assert.False(_thing.TryGet<Aspect>(out _));
        Assert.False(_thing.Has<Aspect>());
        Assert.Null(_thing.GetOrCreate<Aspect>().Name);
        Assert.False(_thing.Remove("Nothing"));
    }

    [Fact]
    public void Alter_KeepsTheRest()
    {
        _thing.Put("Other", new Aspect { Name = "a", Count = 3 });

        _thing.Alter<Aspect>("Other", aspect => aspect.Name = "b");

        var read = _thing.GetOrCreate<Aspect>("Other");
        Assert.Equal(("b", 3), (read.Name, read.Count));
        Assert.True(_thing.Remove("Other"));
    }

    [Fact]
    public void Put_OfANode_TakesACopy()
    {
        var node = new JsonObject { ["Name"] = "x" };
        _ = new JsonObject { ["parent"] = node };

        _thing.Put("Aspect", node);
        node["Name"] = "y";

        Assert.Equal("x", _thing.GetOrCreate<Aspect>().Name);
    }

    private sealed class Thing : Entity;

    private sealed class Aspect
    {
        public string? Name { get; set; }

        public int Count { get; set; }
    }
}
