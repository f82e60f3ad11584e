using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Sapling.Display.Mvc;

/// <summary>
/// MVC looks for <c>[ApiController]</c> on the assembly of each controller, which makes all attributes of the assembly anew each time.
/// Here it looks at controllers that are known to be of an API only.
/// </summary>
internal sealed class ApiControllerModels(IApplicationModelProvider inner) : IApplicationModelProvider
{
    private static readonly ConcurrentDictionary<Assembly, bool> s_assemblies = new();

    public int Order => inner.Order;

    /// <summary>Takes the place of MVC's own provider.</summary>
    public static void Register(IServiceCollection services)
    {
        var own = services.Single(service => service.ServiceType == typeof(IApplicationModelProvider) && service.ImplementationType?.Name == "ApiBehaviorApplicationModelProvider");
        var inner = own.ImplementationType!;
        services.Remove(own);
        services.AddTransient<IApplicationModelProvider>(provider => new ApiControllerModels((IApplicationModelProvider)ActivatorUtilities.CreateInstance(provider, inner)));
    }

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        var controllers = context.Result.Controllers.Where(IsOfAnApi).ToArray();

        if (controllers.Length > 0)
        {
            var part = new ApplicationModelProviderContext(controllers.Select(controller => controller.ControllerType));
            Array.ForEach(controllers, part.Result.Controllers.Add);
            inner.OnProvidersExecuting(part);
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }

    private static bool IsOfAnApi(ControllerModel controller) => controller.Attributes.OfType<IApiBehaviorMetadata>().Any()
        || s_assemblies.GetOrAdd(controller.ControllerType.Assembly, static assembly => assembly.GetCustomAttributes().OfType<IApiBehaviorMetadata>().Any());
}
