using OrchardCore.Modules;
using Sapling.Tenancy.Modules;

namespace OrchardSite.Engine.Tests.Tenancy.Modules;

public sealed class ModuleManifestTests
{
    [Fact]
    public void Module_WithoutFeaturesOfItsOwn_IsOneFeature()
    {
        var name = MadeModule.NameOf("One");
        var info = ModuleManifest.Read(
            MadeModule.Make(name, MadeModule.Module(("Name", "Một"), ("Description", "Mô tả"), ("Category", "Tin"), ("Dependencies", new[] { "A", "B" }), ("IsAlwaysEnabled", true))),
            isApplication: false);

        var feature = Assert.Single(info.Features);
        Assert.Equal((name, name), (info.Id, feature.Id));
        Assert.Equal(("Một", "Mô tả", "Tin", true, "A B"), (feature.Name, feature.Description, feature.Category, feature.IsAlwaysEnabled, string.Join(' ', feature.Dependencies)));
        Assert.Equal("Module", info.Type);
    }

    [Fact]
    public void MoreFeatures_ComeAfterTheMainOne()
    {
        var name = MadeModule.NameOf("Many");
        var info = ModuleManifest.Read(MadeModule.Make(name, MadeModule.Module(("Name", "Nhiều")), MadeModule.Feature("Many.Extra")), isApplication: false);

        Assert.Equal([name, "Many.Extra"], info.Features.Select(feature => feature.Id));
    }

    /// <summary>A module may describe its main feature apart from itself.</summary>
    [Fact]
    public void MainFeature_ThatIsDeclared_IsNotMadeAgain()
    {
        var name = MadeModule.NameOf("Own");
        var info = ModuleManifest.Read(MadeModule.Make(name, MadeModule.Module(("Name", "Mô-đun")), MadeModule.Feature(name, ("Name", "Tính năng"))), isApplication: false);

        Assert.Equal("Tính năng", Assert.Single(info.Features).Name);
    }

    /// <summary>Routes, views and files follow the assembly's name; an id that differs from it would lead nowhere.</summary>
    [Fact]
    public void Id_IsTheAssemblysName()
    {
        var name = MadeModule.NameOf("Named");
        var info = ModuleManifest.Read(MadeModule.Make(name, MadeModule.Module(("Id", "Something.Else"))), isApplication: false);

        Assert.Equal((name, name, name), (info.Id, info.Name, Assert.Single(info.Features).Id));
    }

    [Fact]
    public void Theme_IsOne() => Assert.Equal("Theme", ModuleManifest.Read(MadeModule.Make(MadeModule.NameOf("Look"), MadeModule.Theme(("Name", "Giao diện"))), isApplication: false).Type);

    [Fact]
    public void Assembly_WithoutAManifest_IsNoModule_AndSaysWhatToAdd()
    {
        var name = MadeModule.NameOf("Bare");
        var assembly = MadeModule.Make(name);

        var error = Assert.Throws<InvalidOperationException>(() => ModuleManifest.Read(assembly, isApplication: false));

        Assert.Contains(name, error.Message);
        Assert.Contains("Manifest.cs", error.Message);
    }

    [Fact]
    public void Application_NeedsNone_AndHasItsTwoFeatures()
    {
        var name = MadeModule.NameOf("Host");
        var info = ModuleManifest.Read(MadeModule.Make(name), isApplication: true);

        Assert.Equal([name, Application.DefaultFeatureId], info.Features.Select(feature => feature.Id));
        Assert.Equal(Application.ModuleName, info.Name);
    }
}
