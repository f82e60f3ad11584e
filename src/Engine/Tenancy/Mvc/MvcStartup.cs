using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Mvc;

/// <summary>MVC for each tenant, with the controllers and compiled views of its enabled features.</summary>
internal sealed class MvcStartup(IExtensionManager extensions, ITypeFeatureProvider types) : StartupBase
{
    // Before all features, which add to it; its routes come after theirs.
    public override int Order => -1000;

    public override int ConfigureOrder => 1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        var blueprint = (ShellBlueprint)services.Last(service => service.ServiceType == typeof(ShellBlueprint)).ImplementationInstance!;
        var enabled = blueprint.Descriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var features = extensions.GetFeatures().Where(feature => enabled.Contains(feature.Id)).ToArray();

        // There before AddMvc looks for one: it would read all assemblies of the application into its own.
        var parts = new ApplicationPartManager();
        parts.ApplicationParts.Add(new TenantApplicationPart(features, types));
        foreach (var assembly in features.Select(feature => feature.Extension).Distinct()
            .OfType<Features.ExtensionInfo>()
            .Select(extension => extension.Module.Assembly)
            .Where(CompiledViews.Exist))
        {
            parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(assembly));
        }

        services.AddSingleton(parts);
        services.AddControllersWithViews();
        services.Configure<MvcOptions>(options => options.Conventions.Add(new AreaConvention(types)));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapControllerRoute("Default", "{area:exists}/{controller}/{action}/{id?}");

    private static class CompiledViews
    {
        public static bool Exist(Assembly assembly) =>
            assembly.IsDefined(typeof(Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemAttribute), inherit: false);
    }
}
