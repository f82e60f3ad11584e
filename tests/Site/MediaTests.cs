using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

[Collection(SiteCollection.Name)]
public sealed class MediaTests(SiteFixture site)
{
    private const string Photo = Places.Toc + Places.ConferencePhoto;

    [Fact]
    public async Task Photo_IsCached_AndAskedAgainByItsTag()
    {
        using var client = Client("image/jpeg");
        using var first = await client.GetAsync(Photo);
        Assert.True(first.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(1));

        using var request = new HttpRequestMessage(HttpMethod.Get, Photo);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Photo_IsServedInRanges()
    {
        using var client = Client("image/jpeg");
        var whole = await client.GetByteArrayAsync(Photo);
        using var request = new HttpRequestMessage(HttpMethod.Get, Photo) { Headers = { Range = new RangeHeaderValue(100, 199) } };
        using var part = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(whole[100..200], await part.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("width=480", 480)]
    [InlineData("width=481", 1200)]
    [InlineData("width=2048", 1200)]
    [InlineData("width=99999", 1200)]
    [InlineData("width=-1", 1200)]
    public async Task Photo_ComesInAllowedSizes_AndIsNeverEnlarged(string query, int width)
    {
        using var client = Client("image/jpeg");
        Assert.Equal(width, JpegWidth(await client.GetByteArrayAsync($"{Photo}?{query}")));
    }

    [Theory]
    [InlineData("image/avif,image/webp,*/*", "image/webp")]
    [InlineData("image/jpeg", "image/jpeg")]
    public async Task Resized_IsWebpWhereTheBrowserTakesIt(string accept, string type)
    {
        using var client = Client(accept);
        using var answer = await client.GetAsync(Photo + "?width=600");

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/media/../OrchardCore.db")]
    [InlineData("/media/..%2fOrchardCore.db")]
    [InlineData("/media/..%5cOrchardCore.db")]
    [InlineData("/media/%2e%2e/%2e%2e/%2e%2e/tenants.json")]
    [InlineData("/media/....//OrchardCore.db")]
    [InlineData("/media//etc/passwd")]
    [InlineData("/media/tin-tuc")]
    [InlineData("/media/")]
    public async Task Traversal_IsNotFound(string path)
    {
        using var client = Client("*/*");
        using var answer = await client.GetAsync(new Uri(site.Host.Address, Places.Toc + path));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Svg_IsNeverShownInline()
    {
        await site.Host.InTenantAsync(Places.TocTenant, async scope =>
        {
            using var svg = new MemoryStream(Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
            await scope.ServiceProvider.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("thu/bieu-tuong.svg", svg, true);
        });
        using var client = Client("*/*");
        using var answer = await client.GetAsync(Places.Toc + "/media/thu/bieu-tuong.svg");

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound);
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("gia.jpg", "<html><script>alert(1)</script></html>")]
    [InlineData("trang.html", "<html><script>alert(1)</script></html>")]
    public async Task FileThatIsNotWhatItsNameSays_IsNeverAPage(string name, string content)
    {
        await site.Host.InTenantAsync(Places.TocTenant, async scope =>
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
            await Assert.ThrowsAnyAsync<Exception>(() => scope.ServiceProvider.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("thu/" + name, stream, true));
        });
        using var client = Client("*/*");
        using var answer = await client.GetAsync($"{Places.Toc}/media/thu/{name}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private HttpClient Client(string accept)
    {
        var client = site.Host.Visitor();
        client.DefaultRequestHeaders.Accept.Clear();
        client.DefaultRequestHeaders.Accept.ParseAdd(accept);
        return client;
    }

    /// <summary>The width in the start-of-frame segment.</summary>
    private static int JpegWidth(byte[] jpeg)
    {
        for (var at = 2; at < jpeg.Length - 9; at += 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]))
        {
            if (jpeg[at] == 0xFF && jpeg[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (jpeg[at + 7] << 8) | jpeg[at + 8];
            }
        }

        throw new InvalidOperationException("This is no JPEG.");
    }
}
