using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

[Collection(SiteCollection.Name)]
public sealed class StartTests(SiteFixture site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/ban-dan-toc/")]
    [InlineData("/ban-dan-toc")]
    [InlineData("/ban-dan-van/")]
    public async Task Home_Answers(string path)
    {
        using var visitor = site.Host.Visitor();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<html lang=\"vi", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/ban-dan-toc/khong-co-trang-nay")]
    public async Task UnknownPage_IsNotFound_InTheTheme(string path)
    {
        using var visitor = site.Host.Visitor();
        using var response = await visitor.GetAsync(path);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Không tìm thấy trang", page, StringComparison.Ordinal);
        Assert.Contains("</html>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/ban-dan-van/health/live")]
    public async Task Health_IsAlive(string path)
    {
        using var visitor = site.Host.Visitor();
        Assert.Equal("Healthy", await visitor.GetStringAsync(path));
    }

    [Fact]
    public async Task Responses_CarrySafeHeaders_AndAreCompressed()
    {
        using var client = new HttpClient { BaseAddress = site.Host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ban-dan-toc/");
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await client.SendAsync(request);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
    }

    [Fact]
    public async Task SecondStart_SetsUpNothingAgain()
    {
        var appData = await SiteTemplate.CopyAsync();
        try
        {
            var before = await File.ReadAllTextAsync(Path.Combine(appData, "tenants.json"));
            await using (var host = await SiteHost.StartAsync(appData))
            {
                using var visitor = host.Visitor();
                Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/ban-dan-toc/")).StatusCode);
            }

            Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(appData, "tenants.json")));
        }
        finally
        {
            Directory.Delete(appData, recursive: true);
        }
    }
}
