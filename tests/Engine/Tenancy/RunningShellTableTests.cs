using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using Sapling.Tenancy.Hosting;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class RunningShellTableTests
{
    private readonly RunningShellTable _table = new();

    public RunningShellTableTests()
    {
        Add("Default", null, null);
        Add("A", null, "a");
        Add("Deep", null, "a/deep");
        Add("Host", "news.example.vn", null);
        Add("HostA", "news.example.vn, www.example.vn", "a");
        Add("Port", "news.example.vn:8080", null);
        Add("Wild", "*.gov.vn", null);
    }

    [Theory]
    [InlineData("localhost", "/", "Default")]
    [InlineData("localhost", "", "Default")]
    [InlineData("localhost", "/a", "A")]
    [InlineData("localhost", "/A/b", "A")]
    [InlineData("localhost", "/ab", "Default")]
    [InlineData("localhost", "/a/deep/x", "Deep")]
    [InlineData("localhost", "/a/deeper", "A")]
    [InlineData("news.example.vn", "/", "Host")]
    [InlineData("NEWS.example.vn", "/a", "HostA")]
    [InlineData("www.example.vn", "/a", "HostA")]
    [InlineData("www.example.vn", "/", "Default")]
    [InlineData("news.example.vn:8080", "/", "Port")]
    [InlineData("news.example.vn:9090", "/", "Host")]
    [InlineData("bdt.gov.vn", "/", "Wild")]
    [InlineData("gov.vn", "/", "Default")]
    public void Match_TakesTheMostExactHost_ThenTheLongestPrefix(string host, string path, string expected) =>
        Assert.Equal(expected, _table.Match(new HostString(host), path)?.Name);

    [Fact]
    public void Match_WithoutFallback_DoesNotGiveTheDefaultTenant() =>
        Assert.Null(_table.Match(new HostString("localhost"), "/", fallbackToDefault: false));

    [Fact]
    public void Removed_IsNotFoundAgain()
    {
        _table.Remove(new ShellSettings { Name = "A" });
        Assert.Equal("Default", _table.Match(new HostString("localhost"), "/a")?.Name);
    }

    private void Add(string name, string? host, string? prefix) =>
        _table.Add(new ShellSettings { Name = name, RequestUrlHost = host, RequestUrlPrefix = prefix });
}
