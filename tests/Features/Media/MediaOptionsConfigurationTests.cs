using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Media;
using OrchardCore.Media.Services;

namespace OrchardSite.Features.Tests.Media;

public sealed class MediaOptionsConfigurationTests
{
    [Fact]
    public void WhatNobodySetIsAsInOrchardCore()
    {
        var options = Configure();

        Assert.Equal([16, 32, 50, 100, 160, 240, 480, 600, 1024, 2048], options.SupportedSizes);
        Assert.Equal((30, 365, 30_000_000L), (options.MaxBrowserCacheDays, options.MaxCacheDays, options.MaxFileSize));
        Assert.Equal(("/media", "Media", "_Users", true), (options.AssetsRequestPath.Value, options.AssetsPath, options.AssetsUsersFolder, options.UseTokenizedQueryString));
        Assert.Null(options.ResizedCacheMaxStale);
    }

    [Fact]
    public void AListThatIsGivenReplacesTheDefaultOne()
    {
        var options = Configure(("SupportedSizes:0", "900"), ("SupportedSizes:1", "300"), ("AllowedFileExtensions:0", ".PDF"));

        Assert.Equal([300, 900], options.SupportedSizes);
        Assert.Contains(".pdf", options.AllowedFileExtensions);
        Assert.DoesNotContain(".jpg", options.AllowedFileExtensions);
    }

    [Fact]
    public void NoProgramOrPageIsAllowedUntilTheHostSaysSo()
        => Assert.DoesNotContain(Configure().AllowedFileExtensions, extension => extension is ".exe" or ".html" or ".htm" or ".js" or ".bat" or ".cmd" or ".ps1" or ".sh" or ".dll" or ".php" or ".aspx" or ".zip");

    [Fact]
    public void TimesAndAddressesAreRead()
    {
        var options = Configure(("ResizedCacheMaxStale", "10.00:00:00"), ("TemporaryFileLifetime", "00:30:00"), ("CdnBaseUrl", "https://cdn.example/"), ("AssetsRequestPath", "/tep"), ("UseTokenizedQueryString", "false"));

        Assert.Equal((TimeSpan.FromDays(10), TimeSpan.FromMinutes(30)), (options.ResizedCacheMaxStale, options.TemporaryFileLifetime));
        Assert.Equal(("https://cdn.example", "/tep", false), (options.CdnBaseUrl, options.AssetsRequestPath.Value, options.UseTokenizedQueryString));
    }

    private static MediaOptions Configure(params (string Name, string Value)[] values)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create("OrchardCore_Media:" + value.Name, (string?)value.Value)))
            .Build();
        var options = new MediaOptions();
        new MediaOptionsConfiguration(new ShellConfiguration(configuration)).Configure(options);
        return options;
    }
}
