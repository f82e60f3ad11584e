using System.Text.RegularExpressions;

namespace OrchardSite.Contracts.Tests;

/// <summary>The rules of the house that a compiler does not know.</summary>
public sealed partial class HouseRulesTests
{
    private static readonly string[] _code = ["src", "modules", "themes", "recipes"];

    [Fact]
    public void SourceFiles_AreAtMost500LinesLong() =>
        AssertNone(Repository.Sources("*.cs", [.. _code, "tests"]).Where(path => File.ReadLines(Repository.PathOf(path)).Count() > 500));

    [Fact]
    public void Namespaces_OfOurOwnTypesFollowTheirFolder() =>
        AssertNone(Repository.Sources("*.cs", "src/Engine")
            .Select(path => (Path: path, Namespace: NamespaceOf(path)))
            .Where(file => file.Namespace.StartsWith("Sapling.", StringComparison.Ordinal) && file.Namespace != FolderNamespace(file.Path))
            .Select(file => $"{file.Path} is in {file.Namespace}, not {FolderNamespace(file.Path)}"));

    [Fact]
    public void Code_NeverBlocksOnATask() => AssertNoMatch(Blocking(), "src", "modules");

    [Fact]
    public void Code_AsksOnlyTheClockForTheTime() =>
        AssertNone(Matches(WallClock(), "src", "modules").Where(match => !match.StartsWith("src/Engine/Tenancy/", StringComparison.Ordinal) || !match.Contains("Clock.cs", StringComparison.Ordinal)));

    [Fact]
    public void Folders_AreNamedAfterSubjects() =>
        AssertNone(Repository.Sources("*.cs", _code).Select(path => Path.GetDirectoryName(path)!.Replace('\\', '/')).Distinct()
            .Where(folder => folder.Split('/').Any(part => part is "Services" or "Helpers" or "Managers" or "Utils" or "Misc")));

    [Fact]
    public void Modules_ReadInManifestAndStartup()
    {
        foreach (var project in Repository.Sources("*.csproj", "src/Features", "modules"))
        {
            var folder = Path.GetDirectoryName(project)!;
            Assert.True(File.Exists(Repository.PathOf(folder, "Manifest.cs")), $"{folder} has no Manifest.cs");
            Assert.True(File.Exists(Repository.PathOf(folder, "Startup.cs")), $"{folder} has no Startup.cs");
            AssertReadme(folder);
        }
    }

    [Fact]
    public void TopFolders_HaveAShortReadme()
    {
        foreach (var folder in (string[])["src", "src/Engine", "src/Features", "src/Web", "modules", "themes/Agency", "recipes", "tests"])
        {
            AssertReadme(folder);
        }
    }

    private static void AssertReadme(string folder)
    {
        var readme = Repository.PathOf(folder, "README.md");
        Assert.True(File.Exists(readme), $"{folder} has no README.md");
        Assert.True(File.ReadLines(readme).Count() <= 60, $"{folder}/README.md is longer than 60 lines");
    }

    private static void AssertNoMatch(Regex rule, params string[] folders) => AssertNone(Matches(rule, folders));

    private static void AssertNone(IEnumerable<string> breaches) => Assert.Empty(breaches);

    private static IEnumerable<string> Matches(Regex rule, params string[] folders) =>
        from path in Repository.Sources("*.cs", folders)
        from line in File.ReadLines(Repository.PathOf(path)).Select((text, index) => (Text: text, Number: index + 1))
        where rule.IsMatch(line.Text)
        select $"{path}:{line.Number}: {line.Text.Trim()}";

    private static string NamespaceOf(string path) =>
        File.ReadLines(Repository.PathOf(path)).Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value ?? "";

    private static string FolderNamespace(string path)
    {
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '/').Replace("src/Engine/", "Sapling/", StringComparison.Ordinal);
        return folder.Replace('/', '.');
    }

    [GeneratedRegex(@"^namespace ([\w.]+)")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)|\w\)\.Result\b")]
    private static partial Regex Blocking();

    [GeneratedRegex(@"\bDateTime\.(Utc)?Now\b|\bDateTimeOffset\.(Utc)?Now\b|\bDateTime\.Today\b")]
    private static partial Regex WallClock();
}
