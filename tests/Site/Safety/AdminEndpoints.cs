using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Safety;

/// <summary>An action of the admin, its method, and an address that reaches it.</summary>
internal sealed record AdminEndpoint(string Action, string Method, string Path);

/// <summary>What a tenant answers to in its admin, read from its routes: an action that is added is covered without being named here.</summary>
internal static class AdminEndpoints
{
    /// <param name="host">The site. The tenant has answered a request before: its routes are made for the first one.</param>
    /// <param name="tenant">The tenant's name.</param>
    /// <param name="values">What stands in the address for a controller's parameter, by "Controller.Action.parameter", "Controller.parameter" or "parameter".</param>
    public static async Task<IReadOnlyList<AdminEndpoint>> OfAsync(SiteHost host, string tenant, IReadOnlyDictionary<string, string> values)
    {
        var found = new HashSet<AdminEndpoint>();
        await host.InTenantAsync(tenant, scope =>
        {
            foreach (var endpoint in scope.ServiceProvider.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
            {
                if (endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>()?.SuppressMatching == true || !IsAdmin(endpoint))
                {
                    continue;
                }

                var action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>();
                var name = action is null ? endpoint.RoutePattern.RawText! : $"{action.ControllerName}.{action.MethodInfo.Name}";
                var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } given ? given : [HttpMethods.Get, HttpMethods.Post];
                found.UnionWith(methods.Select(method => new AdminEndpoint(name, method, PathOf(endpoint.RoutePattern, action, values))));
            }

            return Task.CompletedTask;
        });
        return [.. found.OrderBy(endpoint => endpoint.ToString(), StringComparer.Ordinal)];
    }

    private static bool IsAdmin(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternLiteralPart { Content: "Admin" }] }, ..]
        || endpoint.Metadata.GetMetadata<AdminAttribute>() is not null
        || (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action
            && (action.MethodInfo.IsDefined(typeof(AdminAttribute), inherit: true) || action.ControllerTypeInfo.IsDefined(typeof(AdminAttribute), inherit: true)));

    private static string PathOf(RoutePattern pattern, ControllerActionDescriptor? action, IReadOnlyDictionary<string, string> values) =>
        "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => ValueOf(parameter, pattern, action, values),
            _ => "",
        }))));

    private static string ValueOf(RoutePatternParameterPart parameter, RoutePattern pattern, ControllerActionDescriptor? action, IReadOnlyDictionary<string, string> values) =>
        values.GetValueOrDefault($"{action?.ControllerName}.{action?.ActionName}.{parameter.Name}")
        ?? values.GetValueOrDefault($"{action?.ControllerName}.{parameter.Name}")
        ?? values.GetValueOrDefault(parameter.Name)
        ?? (pattern.RequiredValues.TryGetValue(parameter.Name, out var required) ? required?.ToString() : null)
        ?? parameter.Default?.ToString()
        ?? throw new InvalidOperationException($"{action?.ControllerName}: say what stands for '{parameter.Name}' in {pattern.RawText}.");
}
