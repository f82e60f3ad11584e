using System.Net;
using Agency.VisitCounter.Visitors;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Modules.Tests.VisitCounter.Visitors;

public sealed class VisitorIdentityTests
{
    private readonly FakeClock _clock = new();
    private readonly VisitorIdentity _identity;

    public VisitorIdentityTests() => _identity = new VisitorIdentity(new ShellSettings { Name = "BanDanToc" }, _clock);

    [Fact]
    public void Fingerprint_SameClientSameDay_IsTheSame_AndAnotherTheNextDay()
    {
        var first = _identity.Fingerprint(Client("10.0.0.1", "Firefox"));

        Assert.Equal(first, _identity.Fingerprint(Client("10.0.0.1", "Firefox")));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.NotEqual(first, _identity.Fingerprint(Client("10.0.0.1", "Firefox")));
    }

    [Fact]
    public void Fingerprint_AnotherAddressOrBrowserOrProcess_IsAnother()
    {
        var first = _identity.Fingerprint(Client("10.0.0.1", "Firefox"));

        Assert.NotEqual(first, _identity.Fingerprint(Client("10.0.0.2", "Firefox")));
        Assert.NotEqual(first, _identity.Fingerprint(Client("10.0.0.1", "Chrome")));
        Assert.NotEqual(first, new VisitorIdentity(new ShellSettings { Name = "BanDanToc" }, _clock).Fingerprint(Client("10.0.0.1", "Firefox")));
    }

    [Fact]
    public void WriteCookie_IsForThisTenantOnlyAndUnreadableForScript()
    {
        var context = Client("10.0.0.1", "Firefox");
        context.Request.PathBase = "/ban-dan-toc";
        var id = VisitorIdentity.NewId();

        _identity.WriteCookie(context, id);
        var header = context.Response.Headers.SetCookie.ToString();

        Assert.StartsWith($"visitor_BanDanToc={id:N};", header, StringComparison.Ordinal);
        Assert.Contains("path=/ban-dan-toc", header, StringComparison.Ordinal);
        Assert.Contains("httponly", header, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", header, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("visitor_BanDanToc=3f2504e04f8941d39a0c0305e82c3301", true)]
    [InlineData("visitor_BanDanToc=not-an-id", false)]
    [InlineData("visitor_BanDanToc=", false)]
    [InlineData("visitor_BanDanVan=3f2504e04f8941d39a0c0305e82c3301", false)]
    public void ReadCookie_TakesOnlyItsOwnWellFormedCookie(string cookie, bool read)
    {
        var context = Client("10.0.0.1", "Firefox");
        context.Request.Headers.Cookie = cookie;

        Assert.Equal(read, _identity.ReadCookie(context.Request) is not null);
    }

    private static DefaultHttpContext Client(string address, string userAgent)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.Request.Headers.UserAgent = userAgent;

        return context;
    }
}
