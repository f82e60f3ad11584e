using OrchardCore.Environment.Extensions;
using OrchardSite.Engine.Tests.Tenancy.Modules;
using Sapling.Tenancy.Features;
using static OrchardSite.Engine.Tests.Tenancy.Modules.MadeModule;

namespace OrchardSite.Engine.Tests.Tenancy.Features;

public sealed class ExtensionManagerTests
{
    private readonly string _news = NameOf("News");
    private readonly string _base = NameOf("Base");
    private readonly string _theme = NameOf("Theme");
    private readonly string _baseTheme = NameOf("BaseTheme");
    private readonly string _late = NameOf("Late");

    [Fact]
    public void Order_IsDependenciesThenPriority_WithThemesAfterAllModules()
    {
        Make(_theme, Theme(("BaseTheme", _baseTheme), ("Priority", "-100")));
        Make(_baseTheme, Theme());
        Make(_late, Module(("Priority", "10")));
        Make(_news, Module(("Dependencies", new[] { _base, " " })));
        Make(_base, Module(("Priority", "5")));

        var ids = Manager(_theme, _baseTheme, _late, _news, _base).GetFeatures().Select(feature => feature.Id).Where(id => id.StartsWith("Made", StringComparison.Ordinal));

        Assert.Equal([_base, _news, _late, _baseTheme, _theme], ids);
    }

    [Fact]
    public void TwoModulesWithOneFeatureId_SayWhichBothAre()
    {
        Make(_news, Module(), Feature("Same.Id"));
        Make(_late, Module(), Feature("Same.Id"));

        var error = Assert.Throws<InvalidOperationException>(() => Manager(_news, _late).GetFeatures());

        Assert.Contains("Same.Id", error.Message);
        Assert.Contains(_news, error.Message);
        Assert.Contains(_late, error.Message);
    }

    [Fact]
    public void ModulesThatNeedEachOther_AreBothThere()
    {
        Make(_news, Module(("Dependencies", new[] { _late })));
        Make(_late, Module(("Dependencies", new[] { _news })));
        var manager = Manager(_news, _late);

        Assert.Equal([_late, _news], manager.GetFeatureDependencies(_news).Select(feature => feature.Id));
        Assert.Equal([_late, _news], manager.GetDependentFeatures(_news).Select(feature => feature.Id));
    }

    [Fact]
    public void FeaturesByIds_ComeWithWhatTheyNeed_InTheirOrder_AndUnknownOnesAreLeftOut()
    {
        Make(_base, Module());
        Make(_news, Module(("Dependencies", new[] { _base })), Feature("News.Extra", ("Dependencies", new[] { _news })));
        var manager = Manager(_base, _news);

        Assert.Equal([_base, _news, "News.Extra"], manager.GetFeatures(["News.Extra", "Nobody.Has"]).Select(feature => feature.Id));
        Assert.Empty(manager.GetFeatures([]));
        Assert.Empty(manager.GetFeatureDependencies("Nobody.Has"));
    }

    [Fact]
    public void WhatAFeatureLeavesOut_ItTakesFromItsModule()
    {
        Make(_news, Module(("Category", "Tin tức"), ("Priority", "7")), Feature("News.Plain"), Feature("News.Own", ("Category", "Khác"), ("Priority", "1"), ("Name", "Tên")));
        Make(_late, Module(("Priority", "không phải số")));
        Make(_theme, Theme());
        var features = Manager(_news, _late, _theme).GetFeatures().ToDictionary(feature => feature.Id);

        Assert.Equal(("News.Plain", "Tin tức", 7), (features["News.Plain"].Name, features["News.Plain"].Category, features["News.Plain"].Priority));
        Assert.Equal(("Tên", "Khác", 1), (features["News.Own"].Name, features["News.Own"].Category, features["News.Own"].Priority));
        Assert.Equal(("Uncategorized", 0), (features[_late].Category, features[_late].Priority));
        Assert.Equal("Theme", features[_theme].Category);
    }

    [Fact]
    public void BaseTheme_IsADependency_Once()
    {
        Make(_baseTheme, Theme());
        Make(_theme, Theme(("BaseTheme", _baseTheme), ("Dependencies", new[] { _baseTheme })));

        Assert.Equal([_baseTheme], Manager(_theme, _baseTheme).GetFeatures().Single(feature => feature.Id == _theme).Dependencies);
    }

    [Fact]
    public async Task Extension_ThatIsNotThere_IsToldFromOneThatIs()
    {
        Make(_news, Module(("Name", "Tin"), ("Author", "Sở"), ("Version", "2.1"), ("Tags", new[] { "a" })));
        var manager = Manager(_news);
        var (known, unknown) = (manager.GetExtension(_news), manager.GetExtension("Nobody.Has"));

        Assert.Equal((true, "Tin", "Sở", "2.1", $"Areas/{_news}"), (known.Exists, known.Manifest.Name, known.Manifest.Author, known.Manifest.Version, known.SubPath));
        Assert.Equal((false, "Nobody.Has", 0), (unknown.Exists, unknown.Id, unknown.Features.Count()));
        Assert.False((await manager.LoadExtensionAsync(known)).IsError);
        Assert.True((await manager.LoadExtensionAsync(unknown)).IsError);
    }

    /// <summary>An extension's id is a module's name, whose case is that of its assembly.</summary>
    [Fact]
    public void Ids_AreExact()
    {
        Make(_news, Module());

        Assert.False(Manager(_news).GetExtension(_news.ToUpperInvariant()).Exists);
    }

    [Fact]
    public void ModuleNamedTwice_IsThereOnce()
    {
        Make(_news, Module());

        Assert.Single(Manager(_news, _news).GetExtensions(), extension => extension.Id == _news);
    }

    [Fact]
    public void ModuleWhoseAssemblyIsMissing_IsNamed()
        => Assert.Contains("Made.Missing", Assert.ThrowsAny<Exception>(() => Manager("Made.Missing").GetFeatures()).Message);

    private static ExtensionManager Manager(params string[] modules) => new(Application(modules));
}
