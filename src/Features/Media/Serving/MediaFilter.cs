using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Sapling.Media.Serving;

/// <summary>Puts media before routing: a file must not cost a search for a page of its name.</summary>
internal sealed class MediaFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<MediaMiddleware>();
        next(app);
    };
}
