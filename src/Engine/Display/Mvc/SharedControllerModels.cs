using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Sapling.Display.Mvc;

/// <summary>
/// What MVC reads from controllers by reflection is the same in all tenants and most of what building a tenant's pipeline takes: it is
/// read once in the process. Each tenant has a copy of the models, which its filters, conventions and other providers then change.
/// </summary>
internal sealed class SharedControllerModels(IApplicationModelProvider reader, IOptions<MvcOptions> options) : IApplicationModelProvider
{
    private static readonly ConcurrentDictionary<Type, ControllerModel> s_read = new();

    public int Order => reader.Order;

    /// <summary>Takes the place of MVC's own reader.</summary>
    public static void Register(IServiceCollection services)
    {
        var own = services.Single(service => service.ServiceType == typeof(IApplicationModelProvider) && service.ImplementationType?.Name == "DefaultApplicationModelProvider");
        var reader = own.ImplementationType!;
        services.Remove(own);
        services.AddTransient<IApplicationModelProvider>(provider =>
            new SharedControllerModels((IApplicationModelProvider)ActivatorUtilities.CreateInstance(provider, reader), provider.GetRequiredService<IOptions<MvcOptions>>()));
    }

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        foreach (var filter in options.Value.Filters)
        {
            context.Result.Filters.Add(filter);
        }

        var unknown = context.ControllerTypes.Where(type => !s_read.ContainsKey(type)).ToArray();

        if (unknown.Length > 0)
        {
            var read = new ApplicationModelProviderContext(unknown);
            reader.OnProvidersExecuting(read);

            foreach (var controller in read.Result.Controllers)
            {
                // The application is one tenant's: his filters must not stay reachable from the models of all.
                controller.Application = null;
                s_read.TryAdd(controller.ControllerType, controller);
            }
        }

        foreach (var type in context.ControllerTypes)
        {
            if (s_read.TryGetValue(type, out var controller))
            {
                context.Result.Controllers.Add(new ControllerModel(controller) { Application = context.Result });
            }
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context) => reader.OnProvidersExecuted(context);
}
