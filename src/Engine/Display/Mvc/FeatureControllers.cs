using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Sapling.Display.Mvc;

/// <summary>The types of the tenant's features as one application part: what is not enabled does not exist for MVC.</summary>
internal sealed class FeatureControllers(IExtensionManager extensions, ITypeFeatureProvider typeFeatures, ShellDescriptor descriptor)
    : ApplicationPart, IApplicationPartTypeProvider
{
    public override string Name => "Features";

    public IEnumerable<TypeInfo> Types =>
        extensions.GetFeatures(descriptor.Features.Select(feature => feature.Id))
            .SelectMany(typeFeatures.GetTypesForFeature)
            .Where(type => type.IsPublic)
            .Select(type => type.GetTypeInfo());
}

/// <summary>Puts each controller into the area of its module.</summary>
internal sealed class ModuleAreas(ITypeFeatureProvider typeFeatures) : IApplicationModelProvider
{
    // After the default provider has built the model.
    public int Order => 1000;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
        foreach (var controller in context.Result.Controllers)
        {
            if (!controller.RouteValues.ContainsKey("area") &&
                typeFeatures.GetFeaturesForDependency(controller.ControllerType.AsType()).FirstOrDefault() is { } feature)
            {
                controller.RouteValues["area"] = feature.Extension.Id;
            }
        }
    }
}
