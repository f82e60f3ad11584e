using System.Diagnostics;
using System.Text.Json;

namespace OrchardSite.Contracts.Tests;

/// <summary>
/// <c>-p:Engine=OrchardCore</c> swaps the tree's engine for the official packages. Those packages are not served
/// everywhere, so the evaluated project files are what is checked.
/// </summary>
public sealed class EngineSwitchTests
{
    public static TheoryData<string, string> Projects => new()
    {
        { "src/Web/OrchardSite.Web.csproj", "OrchardCore.Application.Cms.Targets" },
        { "modules/News/Agency.News.csproj", "OrchardCore.Module.Targets" },
        { "modules/VisitCounter/Agency.VisitCounter.csproj", "OrchardCore.Module.Targets" },
        { "modules/Review/Agency.Review.csproj", "OrchardCore.Module.Targets" },
        { "recipes/Agency.Recipes.csproj", "OrchardCore.Module.Targets" },
        { "themes/Agency/Agency.Theme.csproj", "OrchardCore.Theme.Targets" },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Official_ReferencesOfficialPackagesAndNoEngineProject(string project, string package)
    {
        var items = await EvaluateAsync(project, "OrchardCore");

        Assert.Contains(package, items.Packages);
        Assert.All(items.Packages.Where(name => name.StartsWith("OrchardCore", StringComparison.Ordinal)), name => Assert.Contains(name, items.Versions));
        Assert.DoesNotContain(items.Projects, path => path.Contains("src/Engine", StringComparison.Ordinal) || path.Contains("src/Features", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Sapling_ReferencesTheEngineAndNoOfficialPackage(string project, string package)
    {
        var items = await EvaluateAsync(project, "Sapling");

        Assert.DoesNotContain(package, items.Packages);
        Assert.Contains(items.Projects, path => path.EndsWith("src/Engine/Cms/Sapling.Cms.csproj", StringComparison.Ordinal));
    }

    [Fact]
    public void SiteCode_HasNoConditionalCompilation() =>
        Assert.DoesNotContain(Repository.Sources("*.cs", "modules", "themes", "recipes", "src/Web"), path =>
            File.ReadLines(Repository.PathOf(path)).Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)));

    private static async Task<(List<string> Packages, List<string> Projects, List<string> Versions)> EvaluateAsync(string project, string engine)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", Repository.PathOf(project), $"-p:Engine={engine}", "-getItem:PackageReference", "-getItem:ProjectReference", "-getItem:PackageVersion"])
        {
            RedirectStandardOutput = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
        };

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);

        using var json = JsonDocument.Parse(output);
        var items = json.RootElement.GetProperty("Items");

        return (Identities(items, "PackageReference"), Identities(items, "ProjectReference"), Identities(items, "PackageVersion"));
    }

    private static List<string> Identities(JsonElement items, string kind) =>
        [.. items.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))];
}
