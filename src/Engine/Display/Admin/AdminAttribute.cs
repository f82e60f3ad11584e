using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Makes a controller or action part of the admin: its route gets the admin's prefix, its pages the admin's theme. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    public const string NameFromControllerAndAction = "{controller}{action}";

    private static readonly object _key = typeof(AdminAttribute);

    public AdminAttribute(string? template = null, string? routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    /// <summary>The route after the admin's prefix; null: module, controller and action.</summary>
    public string? Template { get; set; }

    public string? RouteName { get; set; }

    public static void Apply(HttpContext context) => context.Items[_key] = null;

    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(_key);

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class AdminOptions
{
    private string _adminUrlPrefix = "Admin";

    /// <summary>The first segment of the admin's addresses.</summary>
    public string AdminUrlPrefix
    {
        get => _adminUrlPrefix;
        set => _adminUrlPrefix = value.Trim(' ', '/');
    }
}
