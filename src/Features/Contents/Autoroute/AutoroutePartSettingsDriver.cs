using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Liquid;
using Sapling.Content.Designing;

namespace Sapling.Contents.Autoroute;

/// <summary>Settings of the path.</summary>
internal sealed class AutoroutePartSettingsDriver(SettingTexts texts, ILiquidTemplateManager templates, IStringLocalizer<AutoroutePartSettingsDriver> localizer) : PartSettingsDriver<AutoroutePart, AutoroutePartSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<AutoroutePartSettings> form, ContentTypePartDefinition part)
    {
        form
            .Template(templates, S["How the path is made"], settings => settings.Pattern, (settings, text) => settings.Pattern = text, S["Liquid, e.g. {0}", "tin/{{ ContentItem | display_text | slugify }}"])
            .Check(S["Editors may write a path of their own"], settings => settings.AllowCustomPath, (settings, value) => settings.AllowCustomPath = value)
            .Check(S["Editors may have it made again"], settings => settings.AllowUpdatePath, (settings, value) => settings.AllowUpdatePath = value)
            .Check(S["Editors may make an item the home page"], settings => settings.ShowHomepageOption, (settings, value) => settings.ShowHomepageOption = value)
            .Check(S["Editors may do without a path"], settings => settings.AllowDisabled, (settings, value) => settings.AllowDisabled = value)
            .Check(S["Editors may give items inside paths too"], settings => settings.AllowRouteContainedItems, (settings, value) => settings.AllowRouteContainedItems = value)
            .Check(S["Paths of items inside are made by the item that holds them"], settings => settings.ManageContainedItemRoutes, (settings, value) => settings.ManageContainedItemRoutes = value)
            .Check(S["Editors may start a path of an item inside at the root"], settings => settings.AllowAbsolutePath, (settings, value) => settings.AllowAbsolutePath = value);
        return ValueTask.CompletedTask;
    }
}
