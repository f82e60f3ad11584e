using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Sapling.Content.Liquid;

/// <summary><c>{{ item | display_url }}</c>: where an item, or the item of an id, is read.</summary>
internal sealed class DisplayUrlFilter(IContentManager contents, LinkGenerator links, IHttpContextAccessor http) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        RouteValueDictionary? route;

        if (ContentLiquid.Item(input) is { } item)
        {
            route = (await contents.GetContentItemMetadataAsync(item)).DisplayRouteValues;
        }
        else if (input.ToStringValue() is { Length: > 0 } id)
        {
            route = new RouteValueDictionary
            {
                ["Area"] = "OrchardCore.Contents",
                ["Controller"] = "Item",
                ["Action"] = "Display",
                ["ContentItemId"] = id,
            };
        }
        else
        {
            return NilValue.Instance;
        }

        if (route is null || http.HttpContext is not { } request)
        {
            return NilValue.Instance;
        }

        foreach (var name in arguments.Names)
        {
            route[name] = arguments[name].ToStringValue();
        }

        var url = links.GetPathByRouteValues(request, routeName: null, values: route);
        return url is null ? NilValue.Instance : new StringValue(url);
    }
}
