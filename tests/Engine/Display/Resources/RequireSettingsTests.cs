using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Tests.Display.Resources;

public sealed class RequireSettingsTests
{
    private readonly RequireSettings _settings = new();

    [Theory]
    [InlineData(ResourceLocation.Head, ResourceLocation.Foot, ResourceLocation.Head)]
    [InlineData(ResourceLocation.Foot, ResourceLocation.Head, ResourceLocation.Head)]
    [InlineData(ResourceLocation.Unspecified, ResourceLocation.Foot, ResourceLocation.Foot)]
    public void Head_Wins(ResourceLocation first, ResourceLocation second, ResourceLocation expected)
        => Assert.Equal(expected, _settings.AtLocation(first).AtLocation(second).Location);

    // Where a resource is asked for, where what needs it is, and where it has to be.
    [Theory]
    [InlineData(ResourceLocation.Foot, ResourceLocation.Head, ResourceLocation.Head)]
    [InlineData(ResourceLocation.Head, ResourceLocation.Foot, ResourceLocation.Head)]
    [InlineData(ResourceLocation.Foot, ResourceLocation.Inline, ResourceLocation.Inline)]
    [InlineData(ResourceLocation.Unspecified, ResourceLocation.Foot, ResourceLocation.Foot)]
    [InlineData(ResourceLocation.Foot, ResourceLocation.Foot, ResourceLocation.Foot)]
    public void Dependency_LoadsNoLaterThanWhatNeedsIt(ResourceLocation own, ResourceLocation dependent, ResourceLocation expected)
        => Assert.Equal(expected, new RequireSettings { Location = own }.UpdatePositionFromDependent(new RequireSettings { Location = dependent }).Location);

    [Fact]
    public void FirstAndLast_PullTheOtherSideAlong()
    {
        Assert.Equal(ResourcePosition.First, _settings.UpdatePositionFromDependent(new RequireSettings { Position = ResourcePosition.First }).Position);
        Assert.Equal(ResourcePosition.Last, new RequireSettings().UpdatePositionFromDependency(new RequireSettings { Position = ResourcePosition.Last }).Position);
        Assert.Equal(ResourcePosition.ByDependency, new RequireSettings().UpdatePositionFromDependency(new RequireSettings { Position = ResourcePosition.First }).Position);
    }

    [Fact]
    public void WhatIsNotSaid_ChangesNothing()
    {
        _settings.UseVersion("1").UseCulture("vi").ShouldAppendVersion(true);
        _settings.UseVersion(null).UseVersion("").UseCulture(null).UseCulture("").ShouldAppendVersion(null);

        Assert.Equal(("1", "vi", true), (_settings.Version, _settings.Culture, _settings.AppendVersion));
    }

    [Fact]
    public void Options_AreWhereAPageBegins_AndADefinitionSaysMore()
    {
        var options = new ResourceManagementOptions { UseCdn = true, DebugMode = true, Culture = "vi", CdnBaseUrl = "https://cdn.vn", AppendVersion = true };
        var definition = new ResourceDefinition(new ResourceManifest(), "script", "lib").SetVersion("2").SetPosition(ResourcePosition.Last).ShouldAppendVersion(false);

        var plain = new RequireSettings(options);
        Assert.Equal((true, true, "vi", "https://cdn.vn", true), (plain.CdnMode, plain.DebugMode, plain.Culture, plain.CdnBaseUrl, plain.AppendVersion));
        var defined = new RequireSettings(options, definition);
        Assert.Equal(("lib", "script", "2", ResourcePosition.Last, false), (defined.Name, defined.Type, defined.Version, defined.Position, defined.AppendVersion));
    }

    [Fact]
    public void Combined_HasWhatBothSay_AndItsOwnBeforeTheOthers()
    {
        _settings.AtFoot().SetAttribute("defer", "").SetAttribute("id", "own").SetDependencies("a").UseCondition("own");
        var other = new RequireSettings().AtHead().UseVersion("3").UseCdn().UseDebugMode().WithBasePath("~/b").SetAttribute("id", "other").SetAttribute("async", "").SetDependencies("b").UseCondition("other");

        var both = _settings.Combine(other);

        Assert.Equal((ResourceLocation.Head, "3", true, true, "~/b", "own"), (both.Location, both.Version, both.CdnMode, both.DebugMode, both.BasePath, both.Condition));
        Assert.Equal(["async=", "defer=", "id=own"], both.Attributes.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Equal(["a", "b"], both.Dependencies!);
    }

    [Fact]
    public void New_IsACopyThatChangesNothingOfTheFirst()
    {
        _settings.AtHead().UseCdn().SetAttribute("id", "own");
        (_settings.Name, _settings.Type) = ("lib", "script");

        var copy = _settings.NewAndCombine(new RequireSettings().SetAttribute("defer", ""));

        Assert.Equal(("lib", "script", ResourceLocation.Head, true), (copy.Name, copy.Type, copy.Location, copy.CdnMode));
        Assert.Equal(["id"], _settings.Attributes.Keys);
        Assert.Equal(["defer"], copy.Attributes.Keys);
    }
}
