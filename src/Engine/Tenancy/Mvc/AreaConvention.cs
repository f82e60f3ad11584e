using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Environment.Extensions;

namespace Sapling.Tenancy.Mvc;

/// <summary>A controller's area is its module, unless it says another.</summary>
internal sealed class AreaConvention(ITypeFeatureProvider types) : IControllerModelConvention
{
    public void Apply(ControllerModel controller)
    {
        if (!controller.RouteValues.ContainsKey("area") && types.GetFeaturesForDependency(controller.ControllerType.AsType()).FirstOrDefault() is { } feature)
        {
            controller.RouteValues["area"] = feature.Extension.Id;
        }
    }
}
