namespace OrchardSite.Site.Tests.Harness;

/// <summary>A running site that is set up, for the tests of one collection.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    public SiteHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await SiteHost.StartAsync(await SiteTemplate.CopyAsync());

    public async Task DisposeAsync()
    {
        var appData = Host.AppData;
        await Host.DisposeAsync();
        Directory.Delete(appData, recursive: true);
    }
}

/// <summary>Tests that read the site, or change what no other test looks at, share one host.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>
{
    public const string Name = "Site";
}
