using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace Sapling.ContentTypes;

/// <summary>Design → Content Definition.</summary>
internal sealed class DesignMenu(IStringLocalizer<DesignMenu> localizer) : AdminNavigationProvider
{
    private const string Area = "OrchardCore.ContentTypes";

    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], design => design.Add(S["Content Definition"], "1", definition => definition
            .Id("contentDefinition")
            .Add(S["Content Types"], "1", types => types.Id("contentTypes").Action("Index", "Type", Area).Permission(ContentTypesPermissions.ViewContentTypes))
            .Add(S["Content Parts"], "2", parts => parts.Id("contentParts").Action("Index", "Part", Area).Permission(ContentTypesPermissions.ViewContentTypes))));

        return ValueTask.CompletedTask;
    }
}
