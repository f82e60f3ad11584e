using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;

namespace Sapling.Menu.Editing;

internal static class MenuItemName
{
    public static void Apply(ContentPart part, string? name, string prefix, UpdatePartEditorContext context)
    {
        part.ContentItem.DisplayText = name?.Trim();
        if (string.IsNullOrWhiteSpace(name))
        {
            context.Updater.ModelState.AddModelError(prefix + ".Name", "Cần có tên mục menu. / A menu item needs a name.");
        }
    }
}
