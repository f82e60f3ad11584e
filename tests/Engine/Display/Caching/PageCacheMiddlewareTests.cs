using System.Globalization;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sapling.Data.Stores;
using Sapling.Display.Caching;

namespace OrchardSite.Engine.Tests.Display.Caching;

public sealed class PageCacheMiddlewareTests : IDisposable
{
    private readonly DisplayHost _host = new();
    private int _made;

    /// <summary>What the page does while it is made.</summary>
    private Action<HttpContext, PageRecording> _making = (_, _) => { };

    public void Dispose() => _host.Dispose();

    public static TheoryData<string> Personal { get; } = ["POST", "HEAD", "signed in", "authorization", "script", "long query", "orchauth cookie", ".AspNetCore cookie", "no action"];

    public static TheoryData<string> NotForAll { get; } = ["404", "no-store", "no-cache", "private", "cookie", "spoiled", "expired", "signed in meanwhile", "no page"];

    [Fact]
    public async Task Page_IsMadeOnceForAllVisitors()
    {
        Assert.Equal("page 1", await GetAsync());
        Assert.Equal("page 1", await GetAsync());
        Assert.Equal("page 1", await GetAsync(http => http.Request.Headers.Cookie = "theme=dark"));
    }

    [Fact]
    public async Task Page_IsMadeAgainAfterACommit()
    {
        await GetAsync();

        _host.Services.GetRequiredService<DataVersion>().Next();

        Assert.Equal("page 2", await GetAsync());
    }

    [Fact]
    public async Task CommitWhileThePageIsMade_IsNotOutlived()
    {
        _making = (_, _) => _host.Services.GetRequiredService<DataVersion>().Next();
        await GetAsync();
        _making = (_, _) => { };

        Assert.Equal("page 2", await GetAsync());
    }

    [Theory]
    [MemberData(nameof(Personal))]
    public async Task RequestOfOneVisitor_NeitherTakesNorLeavesAPage(string kind)
    {
        await GetAsync(http => Make(http, kind));
        Assert.Equal("page 2", await GetAsync());

        Assert.NotEqual("page 2", await GetAsync(http => Make(http, kind)));
    }

    [Theory]
    [MemberData(nameof(NotForAll))]
    public async Task PageThatIsNotForAll_IsNotKept(string kind)
    {
        _making = (http, recording) => Spoil(http, recording, kind);
        await GetAsync();
        _making = (_, _) => { };

        Assert.Equal("page 2", await GetAsync());
    }

    [Theory]
    [InlineData("?trang=2", "a.vn", "", "vi")]
    [InlineData("", "b.vn", "", "vi")]
    [InlineData("", "a.vn", "/other", "vi")]
    [InlineData("", "a.vn", "", "en")]
    public async Task OtherAddressOrLanguage_IsAnotherPage(string query, string host, string pathBase, string culture)
    {
        await GetAsync();

        Assert.Equal("page 2", await GetAsync(http =>
        {
            http.Request.QueryString = new QueryString(query);
            http.Request.Host = new HostString(host);
            http.Request.PathBase = pathBase;
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        }));
    }

    [Fact]
    public async Task WhileTemplatesAreWritten_NothingIsKept()
    {
        using var host = new DisplayHost(services => services.AddSingleton<IHostEnvironment>(new World { EnvironmentName = "Development" }));

        Assert.Equal("page 1", await GetAsync(host: host));
        Assert.Equal("page 2", await GetAsync(host: host));
    }

    private static void Make(HttpContext http, string kind)
    {
        switch (kind)
        {
            case "POST" or "HEAD":
                http.Request.Method = kind;
                break;
            case "signed in":
                http.User = new ClaimsPrincipal(new ClaimsIdentity("test"));
                break;
            case "authorization":
                http.Request.Headers.Authorization = "Bearer x";
                break;
            case "script":
                http.Request.Headers.XRequestedWith = "XMLHttpRequest";
                break;
            case "long query":
                http.Request.QueryString = new QueryString("?q=" + new string('a', 300));
                break;
            case "no action":
                http.SetEndpoint(null);
                break;
            default:
                http.Request.Headers.Cookie = kind.Split(' ')[0] + "=x";
                break;
        }
    }

    private static void Spoil(HttpContext http, PageRecording recording, string kind)
    {
        switch (kind)
        {
            case "404":
                http.Response.StatusCode = 404;
                break;
            case "cookie":
                http.Response.Cookies.Append("a", "b");
                break;
            case "spoiled":
                recording.Spoil();
                break;
            case "expired":
                recording.ExpireAt(DateTime.UnixEpoch);
                break;
            case "signed in meanwhile":
                http.User = new ClaimsPrincipal(new ClaimsIdentity("test"));
                break;
            case "no page":
                recording.Page = null;
                break;
            default:
                http.Response.Headers.CacheControl = kind;
                break;
        }
    }

    private async Task<string> GetAsync(Action<HttpContext>? change = null, DisplayHost? host = null)
    {
        host ??= _host;
        host.NextRequest();
        var before = CultureInfo.CurrentUICulture;
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = host.Services };
        http.Response.Body = body;
        http.Request.Method = "GET";
        http.Request.Scheme = "https";
        http.Request.Host = new HostString("a.vn");
        http.Request.Path = "/tin";
        http.Features.Set(new DataReadAt(host.Services.GetRequiredService<DataVersion>().Current));
        http.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new ControllerActionDescriptor()), "action"));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
        change?.Invoke(http);

        try
        {
            await new PageCacheMiddleware(MakeAsync, host.Services.GetRequiredService<RenderedCache>()).InvokeAsync(http);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        await http.Response.BodyWriter.FlushAsync();
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private Task MakeAsync(HttpContext http)
    {
        var recording = http.RequestServices.GetRequiredService<PageRecording>();
        recording.Page = CachedPage.Write(Encoding.UTF8.GetBytes($"page {++_made}"), recording, http.Response.BodyWriter, "text/html", []);
        _making(http, recording);
        return Task.CompletedTask;
    }
}
