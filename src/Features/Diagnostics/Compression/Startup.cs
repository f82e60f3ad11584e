using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Sapling.Diagnostics.Compression;

[Feature("OrchardCore.ResponseCompression")]
internal sealed class Startup : OrchardCore.Modules.StartupBase
{
    // Around the error pages too.
    public override int Order => -50;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(["image/svg+xml", "application/manifest+json", "application/ld+json"]);
        });
        services.AddTransient<IStartupFilter, CompressionFilter>();
    }

    private sealed class CompressionFilter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseWhen(IsSafe, branch => branch.UseResponseCompression());
            next(app);
        };
    }

    /// <summary>
    /// The size of a compressed page can betray a secret in it to who can have things put beside it (BREACH). Pages of signed-in
    /// users hold such secrets; they are not compressed over HTTPS.
    /// </summary>
    internal static bool IsSafe(HttpContext context)
    {
        if (!context.Request.IsHttps)
        {
            return true;
        }

        return context.Request.Headers.Authorization.Count == 0 &&
            !context.Request.Headers.Cookie.ToString().Contains("orchauth", StringComparison.OrdinalIgnoreCase);
    }
}
