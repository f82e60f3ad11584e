using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Sapling.Contents.Autoroute;

/// <summary>
/// Makes URLs of paths of items: an endpoint that matches no request and into which link generation puts the path.
/// The path comes with the route values, so that making a link never asks the database.
/// </summary>
internal static class RoutedPath
{
    internal const string Key = "autoroutePath";

    /// <summary>The route values that lead to the path.</summary>
    internal static RouteValueDictionary Values(string path) => new(RouteOfItems) { [Key] = path };

    private static RouteValueDictionary RouteOfItems { get; } = new()
    {
        ["Area"] = "OrchardCore.Contents",
        ["Controller"] = "Item",
        ["Action"] = "Display",
    };

    // Made of the values above, so it is declared below them.
    internal static readonly EndpointDataSource Endpoints = new DefaultEndpointDataSource(Endpoint());

    private static Endpoint Endpoint()
    {
        var pattern = RoutePatternFactory.Parse($"{{**{Key}:required}}", RouteOfItems, parameterPolicies: null, RouteOfItems);
        var builder = new RouteEndpointBuilder(static http =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }, pattern, order: -1)
        {
            DisplayName = "Autoroute links",
        };

        builder.Metadata.Add(new SuppressMatchingMetadata());
        return builder.Build();
    }
}
