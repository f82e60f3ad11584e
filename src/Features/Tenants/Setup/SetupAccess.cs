using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;

namespace Sapling.Tenants.Setup;

/// <summary>
/// Whoever sets a site up owns it. So the page opens on the machine itself, or with a token: the tenant's <c>Secret</c>, or one
/// that only the console shows.
/// </summary>
internal sealed class SetupAccess(ShellSettings settings)
{
    private readonly string _consoleToken = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private int _shown;

    internal TextWriter Output { get; set; } = Console.Out;

    public bool Allows(HttpContext context, string? token)
    {
        if (settings["Secret"] is { Length: > 0 } secret)
        {
            return Same(secret, token);
        }

        if (IsThisMachine(context) || Same(_consoleToken, token))
        {
            return true;
        }

        if (Interlocked.Exchange(ref _shown, 1) == 0)
        {
            Output.WriteLine($"Để cài đặt '{settings.Name}' từ máy khác, mở / To set up '{settings.Name}' from another machine, open: {context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/?token={_consoleToken}");
            Output.Flush();
        }

        return false;
    }

    // Behind a proxy on this machine everybody seems to be local.
    private static bool IsThisMachine(HttpContext context)
        => context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && !context.Request.Headers.ContainsKey("X-Forwarded-For")
            && !context.Request.Headers.ContainsKey("Forwarded");

    private static bool Same(string expected, string? given)
        => given is not null && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(expected)),
            SHA256.HashData(Encoding.UTF8.GetBytes(given)));
}
