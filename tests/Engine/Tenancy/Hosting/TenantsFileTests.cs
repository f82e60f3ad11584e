using System.Text.Json.Nodes;
using Sapling.Tenancy.Hosting;

namespace OrchardSite.Engine.Tests.Tenancy.Hosting;

public sealed class TenantsFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sapling-").FullName;

    private string FilePath => Path.Combine(_folder, "tenants.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Read as "no tenants", such a file would be written over by the next change of one tenant.</summary>
    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"Default\"")]
    [InlineData("{ \"Default\": { \"State\": \"Running\" }, \"Default\": { \"State\": \"Disabled\" } }")]
    [InlineData("{ \"Default\": { \"State\": \"Runn")]
    [InlineData("{ \"Default\": {} } }")]
    [InlineData("\0\0\0\0")]
    public async Task BrokenFile_IsAnErrorThatNamesIt_AndIsLeftAsItIs(string text)
    {
        await File.WriteAllTextAsync(FilePath, text);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => TenantsFile.ReadAsync(FilePath));

        Assert.Contains(FilePath, error.Message);
        Assert.Contains("backup", error.Message);
        Assert.Equal(text, await File.ReadAllTextAsync(FilePath));
    }

    [Fact]
    public async Task CommentsAndLastCommas_AreAllowed()
    {
        await File.WriteAllTextAsync(FilePath, """
            {
              // Trang gốc
              "Default": { "State": "Running", /* của Sở */ },
            }
            """);

        Assert.Equal("Running", (string?)(await TenantsFile.ReadAsync(FilePath))["Default"]!["State"]);
    }

    [Fact]
    public async Task Written_IsReadBack_WithVietnameseAsItIs()
    {
        await TenantsFile.WriteAsync(FilePath, new JsonObject { ["Default"] = new JsonObject { ["Description"] = "Ban Dân tộc <&>" } });

        Assert.Contains("Ban Dân tộc <&>", await File.ReadAllTextAsync(FilePath));
        Assert.Equal("Ban Dân tộc <&>", (string?)(await TenantsFile.ReadAsync(FilePath))["Default"]!["Description"]);
    }

    [Fact]
    public void Flatten_GivesConfigurationKeys()
    {
        var flat = TenantsFile.Flatten((JsonObject)JsonNode.Parse("""{ "A": { "B": { "C": "x" } }, "List": ["một", { "D": 2 }], "Truth": true, "None": null }""")!);

        Assert.Equal(
            [("A:B:C", "x"), ("List:0", "một"), ("List:1:D", "2"), ("None", null), ("Truth", "true")],
            flat.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal("x", flat["a:b:c"]);
    }

    [Theory]
    [InlineData("A", "1", """{"A":"1"}""")]
    [InlineData("A:B:C", "1", """{"A":{"B":{"C":"1"}}}""")]
    [InlineData("Old:B", "1", """{"Old":{"B":"1"}}""")]
    [InlineData("Section:Key", null, """{"Section":{"Other":"y"}}""")]
    [InlineData("Missing", null, """{}""")]
    public void Set_MakesAndTakesAway(string key, string? value, string expected)
    {
        var json = new JsonObject();
        if (key.StartsWith("Old", StringComparison.Ordinal))
        {
            // A value that becomes a section gives way.
            json["Old"] = "x";
        }
        else if (key.StartsWith("Section", StringComparison.Ordinal))
        {
            json["Section"] = new JsonObject { ["Key"] = "x", ["Other"] = "y" };
        }

        TenantsFile.Set(json, key, value);

        Assert.Equal(expected, json.ToJsonString());
    }
}
