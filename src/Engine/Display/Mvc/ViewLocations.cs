using Microsoft.AspNetCore.Mvc.Razor;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace Sapling.Display.Mvc;

/// <summary>Where a module's views are looked for: the theme and its bases, the module, then what enabled modules share.</summary>
internal sealed class ViewLocations(IExtensionManager extensions, ThemeChain themes, ShellDescriptor descriptor) : IViewLocationExpander
{
    private const string ThemeKey = "Theme";

    private readonly Lazy<string[]> _shared = new(() =>
    [
        .. extensions.GetFeatures(descriptor.Features.Select(feature => feature.Id))
            .Select(feature => feature.Extension)
            .Where(extension => !ThemeChain.IsTheme(extension))
            .Select(extension => $"/{Application.ModulesRoot}{extension.Id}/Views/Shared/{{0}}{RazorViewEngine.ViewExtension}")
            .Distinct(),
    ]);

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[ThemeKey] = context.ActionContext.HttpContext.Features.Get<RazorViewFeature>()?.Theme?.Id;

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var locations = new List<string>();
        context.Values.TryGetValue(ThemeKey, out var themeId);

        foreach (var theme in Enumerable.Reverse(themes.From(themeId)))
        {
            var views = $"/{Application.ModulesRoot}{theme.Id}/Views/";

            if (!string.IsNullOrEmpty(context.AreaName))
            {
                locations.Add(views + "{2}/{1}/{0}" + RazorViewEngine.ViewExtension);
                locations.Add(views + "{2}/{0}" + RazorViewEngine.ViewExtension);
            }

            locations.Add(views + "Shared/{0}" + RazorViewEngine.ViewExtension);
        }

        locations.AddRange(viewLocations);
        locations.AddRange(_shared.Value);
        return locations;
    }
}
