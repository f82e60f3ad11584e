using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Sapling.Data.Stores;

namespace Sapling.Display.Caching;

/// <summary>Notes the version of the data before routing, which looks addresses up in it.</summary>
internal sealed class DataReadAtFilter(DataVersion version) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            context.Features.Set(new DataReadAt(version.Current));
            return rest(context);
        });
        next(app);
    };
}
