namespace OrchardSite.Engine.Tests.Tenancy.Requests;

/// <summary>What a tenant's pages see of the address they were asked by.</summary>
public sealed class TenantRouterTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        await _host.AddTenantAsync("Default", null, "Test.Base");
        await _host.AddTenantAsync("Dan", "/ban-dan-toc/", "Test.Base");
        await _host.AddTenantAsync("Deep", "ban-dan-toc/huyen", "Test.Base");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("/who", "Default||/who")]
    [InlineData("/ban-dan-toc/who", "Dan|/ban-dan-toc|/who")]
    [InlineData("/ban-dan-toc/huyen/who", "Deep|/ban-dan-toc/huyen|/who")]
    [InlineData("/BAN-DAN-TOC/who", "Dan|/ban-dan-toc|/who")]
    [InlineData("/ban-dan-toc/who?x=/other", "Dan|/ban-dan-toc|/who")]
    [InlineData("/ban-dan-toc/who/", "Dan|/ban-dan-toc|/who/")]
    public async Task Prefix_BecomesThePathBase(string path, string expected) => Assert.Equal((200, expected), await _host.GetAsync(path));

    [Theory]
    [InlineData("/ban-dan-toc/huyenn/who")]
    [InlineData("/ban-dan/who")]
    [InlineData("/huyen/who")]
    public async Task PartOfAPrefix_IsNone(string path) => Assert.Equal(404, (await _host.GetAsync(path)).Status);

    /// <summary>The page of another tenant must not be had by a way around its prefix.</summary>
    [Theory]
    [InlineData("/who", "Default")]
    [InlineData("/ban-dan-toc/../who", "Default")]
    [InlineData("/%62an-dan-toc/who", "Dan")]
    public async Task WrittenOtherwise_ItIsTheSameTenant(string path, string tenant)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_host.Client.BaseAddress + path.TrimStart('/'), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var response = await _host.Client.SendAsync(request);

        Assert.StartsWith(tenant + "|", await response.Content.ReadAsStringAsync());
    }
}
