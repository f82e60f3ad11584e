using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Sapling.Display.Mvc;

/// <summary>
/// Routes of controllers without routes of their own: <c>{Module}/{Controller}/{Action}/{id?}</c>, and for those of the admin what
/// <see cref="AdminAttribute"/> says, after the admin's prefix.
/// </summary>
internal static class ModuleRoutes
{
    private const string Default = "{area}/{controller}/{action}/{id?}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var prefix = routes.ServiceProvider.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix;

        var actions = routes.ServiceProvider.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.AttributeRouteInfo is null && action.RouteValues.TryGetValue("area", out var area) && area is not null)
            .ToArray();

        // Attribute routes are mapped with the first of these calls; without any controller there is nothing to map.
        if (routes.ServiceProvider.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.Count > 0)
        {
            routes.MapControllers();
        }

        foreach (var group in actions.GroupBy(action => (Area: action.RouteValues["area"]!, action.ControllerName)))
        {
            if (!group.Any(IsAdmin))
            {
                MapController(routes, group.Key.Area, group.Key.ControllerName, "{action}", null);
                continue;
            }

            // Beside actions of the admin each has a route of its own: those of the admin are reached under its prefix only.
            foreach (var name in group.Where(action => !IsAdmin(action)).Select(action => action.ActionName).Distinct())
            {
                MapController(routes, group.Key.Area, group.Key.ControllerName, name, name);
            }

            // One route for the GET and the POST twin of an action.
            foreach (var action in group.Where(IsAdmin).DistinctBy(action => (action.ActionName, Attribute(action)!.Template)))
            {
                MapAdmin(routes, prefix, action, Attribute(action)!);
            }
        }
    }

    private static void MapController(IEndpointRouteBuilder routes, string area, string controller, string pattern, string? action) =>
        routes.MapAreaControllerRoute(
            name: $"{area}.{controller}{(action is null ? null : "." + action)}",
            areaName: area,
            pattern: $"{area}/{controller}/{pattern}/{{id?}}",
            defaults: action is null ? new { controller } : (object)new { controller, action });

    private static void MapAdmin(IEndpointRouteBuilder routes, string prefix, ControllerActionDescriptor action, AdminAttribute admin)
    {
        var area = action.RouteValues["area"]!;
        var template = Fill(admin.Template is { Length: > 0 } given ? given : Default, area, action);

        routes.MapAreaControllerRoute(
            name: admin.RouteName is { Length: > 0 } name ? Fill(name, area, action) : action.DisplayName ?? template,
            areaName: area,
            pattern: $"{prefix}/{template.TrimStart('/')}",
            defaults: new { controller = action.ControllerName, action = action.ActionName });
    }

    private static string Fill(string text, string area, ControllerActionDescriptor action) =>
        text.Replace("{area}", area).Replace("{controller}", action.ControllerName).Replace("{action}", action.ActionName);

    private static bool IsAdmin(ControllerActionDescriptor action) => Attribute(action) is not null;

    // That of the action goes before that of the controller, and comes after it in the metadata.
    private static AdminAttribute? Attribute(ControllerActionDescriptor action) => action.EndpointMetadata.OfType<AdminAttribute>().LastOrDefault();
}
