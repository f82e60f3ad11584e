using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Media;
using OrchardCore.Media.Core;
using Sapling.Media.Images;
using Sapling.Media.Serving;
using Sapling.Media.Types;

namespace OrchardSite.Features.Tests.Media;

public sealed class MediaMiddlewareTests : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("media-serving").FullName;
    private IHost _host = null!;
    private HttpClient _client = null!;
    private DefaultMediaFileStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = new DefaultMediaFileStore(new FileSystemStore(Path.Combine(_root, "Media"), NullLogger<FileSystemStore>.Instance), "/media", "", [], [], NullLogger<DefaultMediaFileStore>.Instance);
        _host = await new HostBuilder().ConfigureWebHost(web => web.UseTestServer().ConfigureServices(services =>
        {
            services.Configure<MediaOptions>(o =>
            {
                o.AssetsRequestPath = "/media";
                o.AllowedFileExtensions = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".png", ".svg", ".txt", ".pdf" };
                o.SupportedSizes = [100, 240];
                o.MaxBrowserCacheDays = 1;
                o.UseTokenizedQueryString = true;
            });
            services.AddSingleton<IMediaFileStore>(_store);
            services.AddSingleton(new ResizedImages(Path.Combine(_root, "Cache"), NullLogger<ResizedImages>.Instance));
            services.AddSingleton<IMediaTokenService>(new MediaTokenService(new MediaTokenKey { Value = new byte[32] }));
        }).Configure(app =>
        {
            app.UseMiddleware<MediaMiddleware>();
            app.Run(context =>
            {
                context.Response.StatusCode = 404;
                return Task.CompletedTask;
            });
        })).StartAsync();
        _client = _host.GetTestClient();
        await _store.CreateFileFromStreamAsync("ảnh.jpg", new MemoryStream(Pictures.Jpeg(400, 300)));
        await _store.CreateFileFromStreamAsync("a.txt", new MemoryStream("0123456789"u8.ToArray()));
        await _store.CreateFileFromStreamAsync("a.svg", new MemoryStream("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()));
        await _store.CreateFileFromStreamAsync("secret.config", new MemoryStream([1]));
    }

    public async Task DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task ServesFilesWithWhatCachesNeed()
    {
        var response = await _client.GetAsync("/media/a.txt");

        Assert.Equal("0123456789", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(response.Headers.ETag);
        Assert.NotNull(response.Content.Headers.LastModified);
        Assert.Equal(TimeSpan.FromDays(1), response.Headers.CacheControl!.MaxAge);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task AnswersConditionalHeadAndRangeRequests()
    {
        var tag = (await _client.GetAsync("/media/a.txt")).Headers.ETag!;
        var conditional = new HttpRequestMessage(HttpMethod.Get, "/media/a.txt");
        conditional.Headers.IfNoneMatch.Add(tag);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(conditional)).StatusCode);

        var head = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/media/a.txt"));
        Assert.Equal(10, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());

        var range = new HttpRequestMessage(HttpMethod.Get, "/media/a.txt") { Headers = { Range = new RangeHeaderValue(2, 4) } };
        var part = await _client.SendAsync(range);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal("234", await part.Content.ReadAsStringAsync());

        var beyond = new HttpRequestMessage(HttpMethod.Get, "/media/a.txt") { Headers = { Range = new RangeHeaderValue(50, 60) } };
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await _client.SendAsync(beyond)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.DeleteAsync("/media/a.txt")).StatusCode);
    }

    [Theory]
    [InlineData("/media/none.txt")]
    [InlineData("/media/secret.config")]
    [InlineData("/media/..%2f..%2fetc/passwd.txt")]
    [InlineData("/media/%2e%2e/%2e%2e/a.txt")]
    [InlineData("/media/..%5ca.txt")]
    [InlineData("/mediax/a.txt")]
    public async Task FindsNothingElse(string url) => Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(url)).StatusCode);

    [Fact]
    public async Task HandsOutDrawingsOnlyAsDownloads()
    {
        var response = await _client.GetAsync("/media/a.svg");

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task MakesSupportedSizesInTheFormatTheBrowserTakes()
    {
        var webp = await GetPictureAsync("/media/%E1%BA%A3nh.jpg?width=100", "image/webp,*/*");
        var jpeg = await GetPictureAsync("/media/%E1%BA%A3nh.jpg?width=100", "*/*");

        Assert.Equal(("image/webp", 100, 75), (webp.Type, webp.Size!.Value.Width, webp.Size.Value.Height));
        Assert.Equal(("image/jpeg", 100, 75), (jpeg.Type, jpeg.Size!.Value.Width, jpeg.Size.Value.Height));
        Assert.Equal("Accept", webp.Vary);
    }

    [Fact]
    public async Task OtherSizesNeedASignature()
    {
        var plain = await GetPictureAsync("/media/%E1%BA%A3nh.jpg?width=101", "*/*");
        Assert.Equal(400, plain.Size!.Value.Width);

        var tokens = _host.Services.GetRequiredService<IMediaTokenService>();
        var signed = await GetPictureAsync(tokens.AddTokenToPath("/media/%E1%BA%A3nh.jpg?width=101&format=png"), "image/webp");
        Assert.Equal(("image/png", 101), (signed.Type, signed.Size!.Value.Width));

        var forged = await GetPictureAsync("/media/%E1%BA%A3nh.jpg?width=102&token=abc", "*/*");
        Assert.Equal(400, forged.Size!.Value.Width);
    }

    [Fact]
    public async Task MakesAPictureOnceAndAgainWhenItsOriginalChanges()
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => GetPictureAsync("/media/%E1%BA%A3nh.jpg?width=100", "*/*")));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_root, "Cache"), "*", SearchOption.AllDirectories));

        await _store.CreateFileFromStreamAsync("ảnh.jpg", new MemoryStream(Pictures.Jpeg(400, 200)), overwrite: true);
        var picture = await GetPictureAsync("/media/%E1%BA%A3nh.jpg?width=100", "*/*");
        Assert.Equal(50, picture.Size!.Value.Height);
    }

    private async Task<(string Type, ImageSize? Size, string? Vary)> GetPictureAsync(string url, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        var response = await _client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (response.Content.Headers.ContentType!.MediaType!, ImageSize.Read(await response.Content.ReadAsByteArrayAsync()), response.Headers.Vary.FirstOrDefault());
    }
}
