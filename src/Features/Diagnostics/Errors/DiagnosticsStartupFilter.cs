using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Sapling.Diagnostics.Errors;

/// <summary>Puts the error pages around the tenant's whole pipeline.</summary>
internal sealed class DiagnosticsStartupFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            SafeHeaders.Apply(context.Response.Headers);
            return following(context);
        });
        app.UseMiddleware<ErrorPages>();
        next(app);
    };
}
