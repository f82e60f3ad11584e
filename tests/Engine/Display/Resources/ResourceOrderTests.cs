using CsCheck;
using OrchardCore.ResourceManagement;
using Sapling.Display.Resources;

namespace OrchardSite.Engine.Tests.Display.Resources;

public sealed class ResourceOrderTests
{
    [Fact]
    public void Dependencies_ComeFirst_Once() => Assert.Equal(
        ["jquery", "bootstrap", "site"],
        Sort(["site", "bootstrap", "jquery"], new() { ["site"] = ["bootstrap", "jquery"], ["bootstrap"] = ["jquery"], ["jquery"] = [] }));

    [Fact]
    public void Unknown_IsLeftOut() => Assert.Equal(["site"], Sort(["nothing", "site"], new() { ["site"] = ["gone"] }));

    [Fact]
    public void First_TakesWhatItNeedsAlong() => Assert.Equal(
        ["b", "f", "a"],
        Sort(["a", "f"], new() { ["a"] = [], ["b"] = [], ["f"] = ["b"] }, new() { ["f"] = ResourcePosition.First }));

    [Fact]
    public void Last_TakesWhatNeedsItAlong() => Assert.Equal(
        ["a", "l", "n"],
        Sort(["n", "a"], new() { ["a"] = [], ["l"] = [], ["n"] = ["l"] }, new() { ["l"] = ResourcePosition.Last }));

    /// <summary>A mistake in a manifest must not end the process.</summary>
    [Fact]
    public void Circle_ComesToAnEnd() => Assert.Equal(
        ["a", "b", "c"],
        Sort(["a", "c"], new() { ["a"] = ["b"], ["b"] = ["a"], ["c"] = ["a"] }, new() { ["c"] = ResourcePosition.First }).Order());

    /// <summary>Whatever is asked for in whatever order and place: each stands after all it needs, once.</summary>
    [Fact]
    public void AnyResources_StandAfterWhatTheyNeed() => Gen.Select(
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).Array[0, 14], Gen.Int[0, 7].Array[1, 8], Gen.Enum<ResourcePosition>().Array[8]).Sample((edges, asked, positions) =>
    {
        var needs = Enumerable.Range(0, 8).ToDictionary(
            number => $"r{number}",
            number => edges.Where(edge => Math.Max(edge.Item1, edge.Item2) == number && edge.Item1 != edge.Item2).Select(edge => $"r{Math.Min(edge.Item1, edge.Item2)}").Distinct().ToArray());

        var ordered = Sort([.. asked.Select(number => $"r{number}").Distinct()], needs, positions.Select((position, i) => (position, i)).ToDictionary(pair => $"r{pair.i}", pair => pair.position));

        Assert.Equal(ordered.Distinct(), ordered);
        Assert.All(ordered, (name, place) => Assert.All(needs[name], need => Assert.InRange(Array.IndexOf(ordered, need), 0, place - 1)));
    });

    private static string[] Sort(string[] asked, Dictionary<string, string[]> needs, Dictionary<string, ResourcePosition>? positions = null)
    {
        var options = new ResourceManagementOptions();
        var manifest = new ResourceManifest();

        foreach (var (name, dependencies) in needs)
        {
            var script = manifest.DefineScript(name).SetUrl($"/{name}.js").SetDependencies(dependencies);

            if (positions?.TryGetValue(name, out var position) == true)
            {
                script.SetPosition(position);
            }
        }

        var required = asked.Select(name => new RequireSettings(options) { Type = "script", Name = name }).ToList();
        return [.. ResourceOrder.Sort(
            required,
            settings => ResourceLookup.Find([manifest], settings),
            settings => new RequireSettings(options) { Type = settings.Type },
            null!,
            (_, name) => required.Find(settings => settings.Name == name)).Select(context => context.Resource.Name)];
    }
}
