using Microsoft.AspNetCore.Routing;
using OrchardCore.Navigation;

namespace OrchardCore.DisplayManagement;

public static partial class ShapeFactoryExtensions
{
    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount)
        => shapeFactory.PagerAsync(pager, totalItemCount, (RouteValueDictionary)null!);

    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteData routeData)
        => shapeFactory.PagerAsync(pager, totalItemCount, routeData?.Values!);

    /// <summary>The pager of a counted list. Route values are kept in its links; one named <c>PagerId</c> names the page in the query.</summary>
    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteValueDictionary routeValues)
    {
        var arguments = new Dictionary<string, object>
        {
            ["Page"] = pager.Page,
            ["PageSize"] = pager.PageSize,
            ["TotalItemCount"] = totalItemCount,
        };
        if (routeValues is not null)
        {
            arguments["RouteData"] = routeValues;
        }

        return shapeFactory.CreateAsync("Pager", Arguments.From(arguments));
    }

    public static ValueTask<IShape> PagerSlimAsync(this IShapeFactory shapeFactory, PagerSlim pager)
        => shapeFactory.PagerSlimAsync(pager, null!);

    public static ValueTask<IShape> PagerSlimAsync(this IShapeFactory shapeFactory, PagerSlim pager, IDictionary<string, string> values)
    {
        var arguments = new Dictionary<string, object> { ["Before"] = pager.Before!, ["After"] = pager.After!, ["PageSize"] = pager.PageSize };
        if (values is not null)
        {
            arguments["UrlParams"] = values;
        }

        return shapeFactory.CreateAsync("PagerSlim", Arguments.From(arguments));
    }
}
