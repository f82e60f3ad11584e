using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;

namespace Sapling.Display.Caching;

/// <summary>
/// Answers pages that people ask for who are not signed in, from bytes where it can. It is the last middleware before the endpoint:
/// who the visitor is is known, and his visit has been counted.
/// </summary>
internal sealed class PageCacheMiddleware(RequestDelegate next, RenderedCache cache)
{
    private const int LongestQuery = 256;
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(10);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!cache.IsOn || !IsAnonymousPage(context) || context.Features.Get<DataReadAt>() is not { } data)
        {
            await next(context);
            return;
        }

        var key = Key(context);

        if (cache.Find(key) is { Content: CachedPage known })
        {
            await known.WriteAsync(context);
            return;
        }

        var recording = context.RequestServices.GetRequiredService<PageRecording>();
        var cookies = context.Response.Headers.SetCookie.Count;
        context.Features.Set(new HeadersBefore([.. context.Response.Headers.Keys]));
        recording.Start();
        await next(context);

        // Set-Cookie may come as late as the start of the response.
        if (recording is { Page: { } page, IsSpoiled: false } && IsForEverybody(context) && context.Response.Headers.SetCookie.Count == cookies)
        {
            var latest = cache.Now + _longest;
            cache.Keep(key, page, page.Size, data.Version, recording.Expires < latest ? recording.Expires : latest);
        }
    }

    private static bool IsAnonymousPage(HttpContext context)
    {
        var request = context.Request;

        return HttpMethods.IsGet(request.Method)
            && context.User.Identity?.IsAuthenticated != true
            && request.Headers.Authorization.Count == 0
            && request.Headers.XRequestedWith.Count == 0
            && (request.QueryString.Value?.Length ?? 0) <= LongestQuery
            && context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
            && !context.Response.HasStarted
            && !HasPersonalCookie(request);
    }

    /// <summary>Cookies of the engine (sign-in, messages, forms) and of the framework speak of one visitor.</summary>
    private static bool HasPersonalCookie(HttpRequest request)
    {
        if (request.Headers.Cookie.Count == 0)
        {
            return false;
        }

        foreach (var (name, _) in request.Cookies)
        {
            if (name.StartsWith("orch", StringComparison.OrdinalIgnoreCase) || name.StartsWith(".AspNetCore", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForEverybody(HttpContext context)
    {
        var says = context.Response.Headers.CacheControl.ToString();

        return context.Response.StatusCode == StatusCodes.Status200OK
            && context.User.Identity?.IsAuthenticated != true
            && !says.Contains("no-store", StringComparison.OrdinalIgnoreCase)
            && !says.Contains("no-cache", StringComparison.OrdinalIgnoreCase)
            && !says.Contains("private", StringComparison.OrdinalIgnoreCase);
    }

    // The path in its own letters: pages may show it.
    private static string Key(HttpContext context)
    {
        var request = context.Request;
        return $"page|{CultureInfo.CurrentUICulture.Name}|{request.Scheme}://{request.Host}{request.PathBase}{request.Path}{request.QueryString}";
    }
}

/// <summary>The version of the tenant's data before the request read any of it.</summary>
internal sealed record DataReadAt(long Version);

/// <summary>The names of headers that are set before a page is made, and so on a cached page too.</summary>
internal sealed record HeadersBefore(string[] Names);
