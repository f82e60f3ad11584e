using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class ModuleFilesTests
{
    private const string Id = "OrchardSite.Engine.Tests";

    [Fact]
    public async Task Files_AreFoundUnderTheAreaOfTheirModule()
    {
        await using var host = await TestHost.StartAsync();
        var files = host.Services.GetRequiredService<IHostEnvironment>().ContentRootFileProvider;
        var file = files.GetFileInfo($"Areas/{Id}/Views/Test.liquid");
        Assert.True(file.Exists);
        Assert.Equal("Test.liquid", file.Name);
        using var reader = new StreamReader(file.CreateReadStream());
        Assert.Equal("<p>Xin chào</p>\n", await reader.ReadToEndAsync());
        Assert.Equal(file.Length, System.Text.Encoding.UTF8.GetByteCount("<p>Xin chào</p>\n"));

        Assert.Equal(["Test.liquid"], files.GetDirectoryContents($"/Areas/{Id}/Views/").Select(entry => entry.Name));
        Assert.Contains(files.GetDirectoryContents($"Areas/{Id}"), entry => entry is { Name: "wwwroot", IsDirectory: true });
        Assert.Contains(files.GetDirectoryContents("Areas"), entry => entry.Name == Id);
    }

    [Theory]
    [InlineData("Areas/Nobody/Views/Test.liquid")]
    [InlineData($"Areas/{Id}/Views/Missing.liquid")]
    [InlineData($"Areas/{Id}/Views")]
    [InlineData($"Areas/{Id}")]
    [InlineData($"Areas/{Id}/Views/../wwwroot/css/test.css")]
    [InlineData("")]
    public async Task OtherPaths_AreNoFiles(string path)
    {
        await using var host = await TestHost.StartAsync();
        Assert.False(host.Services.GetRequiredService<IHostEnvironment>().ContentRootFileProvider.GetFileInfo(path).Exists);
    }

    [Fact]
    public async Task StaticFiles_AreServedInTenants_WithValidators()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Other", "other");
        using var first = await host.Client.GetAsync($"/other/{Id}/css/test.css");
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("text/css", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromHours(1), first.Headers.CacheControl?.MaxAge);
        Assert.NotNull(first.Headers.ETag);

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/other/{Id}/css/test.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag);
        using var second = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);

        using var versioned = await host.Client.GetAsync($"/other/{Id}/css/test.css?v=abc");
        Assert.Equal(TimeSpan.FromDays(365), versioned.Headers.CacheControl?.MaxAge);
    }

    [Theory]
    [InlineData($"/other/{Id}/Views/Test.liquid")]
    [InlineData($"/other/{Id}/../Views/Test.liquid")]
    [InlineData($"/other/{Id}/%2e%2e/Views/Test.liquid")]
    [InlineData($"/other/{Id}/css/")]
    [InlineData("/other/Nobody/css/test.css")]
    public async Task StaticFiles_AreThoseOfWwwrootOnly(string path)
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Other", "other");
        Assert.Equal(404, (await host.GetAsync(path)).Status);
    }

    [Fact]
    public void AssemblyWithoutManifest_IsNoModule()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new Module("Sapling.Tenancy"));
        Assert.Contains("Manifest.cs", error.Message, StringComparison.Ordinal);
    }
}
