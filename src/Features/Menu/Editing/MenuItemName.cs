using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Data.Stores;

namespace Sapling.Menu.Editing;

internal static class MenuItemName
{
    public static void Apply(ContentPart part, string? name, string prefix, UpdatePartEditorContext context, IStringLocalizer S)
    {
        part.ContentItem.DisplayText = name?.Trim().Composed();
        if (string.IsNullOrWhiteSpace(name))
        {
            context.Updater.ModelState.AddModelError(prefix + ".Name", S["The item needs a text."]);
        }
    }
}
