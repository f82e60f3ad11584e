using System.Xml.Linq;

namespace OrchardSite.Contracts.Tests;

/// <summary>The stack of the engine, held against the project files: a layer references only what is below it.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> _below = new()
    {
        ["Tenancy"] = [],
        ["Data"] = ["Tenancy"],
        ["Security"] = ["Data"],
        ["Recipes"] = ["Data"],
        ["Display"] = ["Security"],
        ["Content"] = ["Recipes", "Display"],
        ["Cms"] = ["Content"],
    };

    [Fact]
    public void Engine_HasTheSevenLayers() =>
        Assert.Equal(_below.Keys.Order(), Directory.EnumerateFiles(Repository.PathOf("src", "Engine"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileName(Path.GetDirectoryName(path)!)).Order());

    [Theory]
    [InlineData("Tenancy")]
    [InlineData("Data")]
    [InlineData("Security")]
    [InlineData("Recipes")]
    [InlineData("Display")]
    [InlineData("Content")]
    [InlineData("Cms")]
    public void Layer_ReferencesOnlyTheLayersBelow(string layer) =>
        Assert.Equal(_below[layer].Order(), References(Repository.PathOf("src", "Engine", layer, $"Sapling.{layer}.csproj")).Order());

    [Fact]
    public void Engine_DoesNotKnowAFeatureOrTheSite()
    {
        foreach (var assembly in EngineAssemblies.Engine.Where(candidate => candidate.GetName().Name!.StartsWith("Sapling.", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference =>
                reference.Name!.StartsWith("OrchardCore.", StringComparison.Ordinal) || reference.Name.StartsWith("Agency.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Modules_DoNotKnowEachOther()
    {
        foreach (var assembly in EngineAssemblies.Site)
        {
            Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Agency.", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
            .Select(path => path.Split('/')[^2]);
}
