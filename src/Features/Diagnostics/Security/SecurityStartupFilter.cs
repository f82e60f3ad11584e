using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace Sapling.Diagnostics.Security;

/// <summary>Gives the headers to all that the tenant answers, files of modules too.</summary>
internal sealed class SecurityStartupFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            var services = context.RequestServices;
            var values = await services.GetRequiredService<SecurityHeaders>().OfAsync(services.GetRequiredService<ISiteService>());
            context.Response.OnStarting(static state =>
            {
                var (response, given) = ((HttpResponse, SecurityHeaders.Values))state;
                given.Apply(response.Headers);
                return Task.CompletedTask;
            }, (context.Response, values));
            await following(context);
        });
        next(app);
    };
}
