using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Agency.VisitCounter.Visitors;

/// <summary>
/// By what a visitor is known: a random first-party cookie, or before there is one a keyed hash of address and user agent.
/// The key lives in memory only and changes daily, so neither can be recovered or followed over days.
/// </summary>
internal sealed class VisitorIdentity(ShellSettings shellSettings, IClock clock)
{
    private readonly Lock _lock = new();
    private byte[] _key = RandomNumberGenerator.GetBytes(32);
    private DateTime _keyDay;

    private string CookieName => "visitor_" + shellSettings.Name;

    public static Guid NewId() => new(RandomNumberGenerator.GetBytes(16));

    public Guid? ReadCookie(HttpRequest request) =>
        request.Cookies[CookieName] is { Length: 32 } text && Guid.TryParseExact(text, "N", out var id) ? id : null;

    public void WriteCookie(HttpContext context, Guid id) =>
        context.Response.Cookies.Append(CookieName, id.ToString("N"), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(1),
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });

    public UInt128 Fingerprint(HttpContext context)
    {
        var text = $"{context.Connection.RemoteIpAddress}\n{context.Request.Headers.UserAgent}\n{context.Request.Headers.AcceptLanguage}";
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(KeyOfToday(), Encoding.UTF8.GetBytes(text), hash);

        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private byte[] KeyOfToday()
    {
        lock (_lock)
        {
            if (_keyDay != clock.UtcNow.Date)
            {
                _keyDay = clock.UtcNow.Date;
                _key = RandomNumberGenerator.GetBytes(32);
            }

            return _key;
        }
    }
}
