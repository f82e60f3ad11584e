using Sapling.Data.Stores;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Stores;

/// <summary>By which name a class is stored: it decides whether documents are found again.</summary>
public sealed class TypeNamesTests
{
    private readonly TypeNames _names = new();

    [Fact]
    public void Name_IsThatOfTheClass_WithoutItsAssembly()
    {
        Assert.Equal("OrchardSite.Engine.Tests.Data.Stores.TypeNamesTests+Plain", _names[typeof(Plain)]);
        Assert.Equal("System.Collections.Generic.List`1[System.Int32]", _names[typeof(List<int>)]);
    }

    [Fact]
    public void Name_MayBeGiven()
    {
        Assert.Equal("Short", _names[typeof(Named)]);
        Assert.Equal(typeof(Named), _names["Short"]);
    }

    [Fact]
    public void Class_IsFoundByItsName_ThoughNothingWasSavedYet() =>
        Assert.Equal(typeof(Plain), _names["OrchardSite.Engine.Tests.Data.Stores.TypeNamesTests+Plain"]);

    [Fact]
    public void Class_ThatIsGone_IsNull() => Assert.Null(_names["Some.Module.ThatWas.Removed"]);

    /// <summary>A class that was renamed keeps its documents when its old name is given to it.</summary>
    [Fact]
    public void OldName_MayLeadToANewClass()
    {
        _names[typeof(Plain)] = "Old.Name";

        Assert.Equal((typeof(Plain), "Old.Name"), (_names["Old.Name"], _names[typeof(Plain)]));
    }

    private sealed class Plain;

    [SimplifiedTypeName("Short")]
    private sealed class Named;
}
