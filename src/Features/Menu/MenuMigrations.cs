using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Menu.Models;

namespace Sapling.Menu;

/// <summary>The types of menus and of their items.</summary>
internal sealed class MenuMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(MenuPart), part => part.MergeSettings(Description("Makes an item a menu.")));
        await definitions.AlterPartDefinitionAsync(nameof(MenuItemsListPart), part => part.MergeSettings(Description("The items of a menu.")));
        await definitions.AlterPartDefinitionAsync(nameof(MenuItemPermissionPart), part => part
            .Attachable().MergeSettings(Description("Shows a menu item only to users with one of the permissions.")));
        await definitions.AlterPartDefinitionAsync(nameof(ContentMenuItemPart), part => part
            .WithField("SelectedContentItem", field => field
                .OfType("ContentPickerField")
                .MergeSettings(new JsonObject
                {
                    ["ContentPartFieldSettings"] = new JsonObject { ["DisplayName"] = "Selected Content Item", ["Position"] = "0" },
                    ["ContentPickerFieldSettings"] = new JsonObject { ["Required"] = true, ["DisplayAllContentTypes"] = true, ["Multiple"] = false },
                })));

        await definitions.AlterTypeDefinitionAsync("Menu", type => type
            .WithDisplayName("Menu").Listable().Creatable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part.WithPosition("2"))
            .WithPart(nameof(MenuPart), part => part.WithPosition("3"))
            .WithPart(nameof(MenuItemsListPart), part => part.WithPosition("4")));

        await ItemAsync("LinkMenuItem", "Link Menu Item", nameof(LinkMenuItemPart));
        await ItemAsync("ContentMenuItem", "Content Menu Item", nameof(ContentMenuItemPart));
        await ItemAsync("HtmlMenuItem", "HTML Menu Item", nameof(HtmlMenuItemPart));
        return 1;
    }

    private Task ItemAsync(string name, string displayName, string part)
        => definitions.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName).Stereotype("MenuItem")
            .WithPart(part, settings => settings.WithPosition("1"))
            .WithPart(nameof(MenuItemPermissionPart), settings => settings.WithPosition("2")));

    private static JsonObject Description(string text) => new() { ["ContentPartSettings"] = new JsonObject { ["Description"] = text } };
}
