using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Sapling.Tenancy.Requests;

namespace Sapling.Users.Login;

/// <summary>
/// How often one address may try passwords and codes at a tenant. Generous, because a whole office can share an address; what stops a
/// guesser of one account is its lockout, this stops one who tries many accounts.
/// </summary>
internal static class SignInRate
{
    public const string Policy = "Sapling.Users.SignIn";

    public const int DefaultPerMinute = 60;

    public static void Configure(RateLimiterOptions options, int perMinute)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(Source(context.Connection.RemoteIpAddress), _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
            })
            : RateLimitPartition.GetNoLimiter("read"));

        options.OnRejected = async (context, _) =>
        {
            var response = context.HttpContext.Response;
            response.Headers.RetryAfter = "60";
            response.Headers.CacheControl = "no-store";
            var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
            await PlainPages.WriteAsync(
                context.HttpContext,
                StatusCodes.Status429TooManyRequests,
                english ? "Too many attempts" : "Thử quá nhiều lần",
                english ? "Too many sign-in attempts came from your network. Try again in a minute." : "Mạng của bạn vừa đăng nhập quá nhiều lần. Hãy thử lại sau một phút.");
        };
    }

    // A subscriber of IPv6 has a whole /64 to choose addresses from.
    internal static string Source(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address.ToString();
    }
}
