using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Sapling.Diagnostics.Compression;

/// <summary>Compresses what the tenant's whole pipeline answers, module files and error pages too.</summary>
internal sealed class CompressionFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseWhen(IsSafe, branch => branch.UseResponseCompression());
        next(app);
    };

    /// <summary>
    /// The size of a compressed page can betray a secret in it to who can have things put beside it (BREACH). Pages of signed-in
    /// users hold such secrets; they are not compressed over HTTPS.
    /// </summary>
    internal static bool IsSafe(HttpContext context) =>
        !context.Request.IsHttps ||
        (context.Request.Headers.Authorization.Count == 0 &&
            !context.Request.Headers.Cookie.ToString().Contains("orchauth", StringComparison.OrdinalIgnoreCase));
}
