using Sapling.Data.Stores;

namespace OrchardSite.Engine.Tests.Data.Stores;

public sealed class PropertyAccessorsTests
{
    private readonly PropertyAccessors _ids = new("Id");

    [Fact]
    public void Numbers_AreReadAndWritten_WhateverTheirSize()
    {
        var (large, small) = (new Large(), new Small());

        _ids.CreateAccessor<long>(typeof(Large)).Set(large, 5_000_000_000);
        _ids.CreateAccessor<long>(typeof(Small)).Set(small, 7);

        Assert.Equal((5_000_000_000, 7L), (_ids.CreateAccessor<long>(typeof(Large)).Get(large), _ids.CreateAccessor<long>(typeof(Small)).Get(small)));
    }

    [Theory]
    [InlineData(typeof(None))]
    [InlineData(typeof(ReadOnly))]
    [InlineData(typeof(Text))]
    public void WhatHasNoNumberToWrite_HasNoAccessor(Type type) => Assert.Null(_ids.CreateAccessor<long>(type));

    [Fact]
    public void InheritedProperty_IsUsed()
    {
        var derived = new Derived();

        _ids.CreateAccessor<long>(typeof(Derived)).Set(derived, 3);

        Assert.Equal(3, derived.Id);
    }

    private class Large
    {
        public long Id { get; set; }
    }

    private sealed class Derived : Large;

    private sealed class Small
    {
        public int Id { get; set; }
    }

    private sealed class None;

    private sealed class ReadOnly
    {
        public long Id { get; } = 1;
    }

    private sealed class Text
    {
        public string Id { get; set; } = "";
    }
}
