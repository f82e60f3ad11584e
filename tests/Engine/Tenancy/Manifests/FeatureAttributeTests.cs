using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

namespace OrchardSite.Engine.Tests.Tenancy.Manifests;

/// <summary>Manifests written with positions, as modules for Orchard Core may be.</summary>
public sealed class FeatureAttributeTests
{
    [Theory]
    [InlineData("A;B", "A B")]
    [InlineData("A, B ;C", "A B C")]
    [InlineData(" A  B ", "A B")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Dependencies_AreSeparatedInAnyWay(string? text, string expected) =>
        Assert.Equal(expected, string.Join(' ', new FeatureAttribute("id", "mô tả", text!, false, false, false).Dependencies));

    [Theory]
    [InlineData(true, true)]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("yes", false)]
    [InlineData(1, false)]
    [InlineData(null, false)]
    public void Flags_AreTruthsOrTheirTexts(object? value, bool expected)
    {
        var feature = new FeatureAttribute("id", "tên", "mô tả", "", value!, value!, value!);

        Assert.Equal((expected, expected, expected), (feature.DefaultTenantOnly, feature.IsAlwaysEnabled, feature.EnabledByDependencyOnly));
    }

    [Fact]
    public void Positions_AreThoseOfOrchardCore()
    {
        var feature = new FeatureAttribute("id", "tên", "loại", "5", "mô tả", "A", false, false, false);
        var module = new ModuleAttribute("id", "tên", "Kiểu", "loại", "5", "mô tả", "tác giả", "1.2", "https://x.vn", "A", "x,y", false, false, false);
        var theme = new ThemeAttribute("id", "tên", "Gốc", "loại", "5", "mô tả", "tác giả", "1.2", "https://x.vn", "A", "x", false, false, false);

        Assert.Equal(("id", "tên", "loại", "5", "mô tả"), (feature.Id, feature.Name, feature.Category, feature.Priority, feature.Description));
        Assert.Equal(("Kiểu", "tác giả", "1.2", "https://x.vn", "x y"), (module.Type, module.Author, module.Version, module.Website, string.Join(' ', module.Tags)));
        Assert.Equal(("Gốc", "Theme", "tên"), (theme.BaseTheme, theme.Type, theme.Name));
        Assert.Equal("Module", new ModuleAttribute().Type);
        Assert.False(new FeatureAttribute().Exists);
    }
}
