using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;

namespace Sapling.Menu.Shapes;

/// <summary>The shapes <c>Menu</c>, <c>MenuItem</c> and <c>MenuItemLink</c> of a menu that editors made, named by alias or id.</summary>
internal sealed class MenuShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Menu").OnProcessing(FillAsync);
        builder.Describe("MenuItem").OnDisplaying(NameAsync);
        builder.Describe("MenuItemLink").OnDisplaying(NameAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var menu = context.Shape;
        if (menu.Items.Count > 0)
        {
            return;
        }

        var services = context.ServiceProvider;
        var handle = Text(menu, "Alias");
        var id = Text(menu, "ContentItemId");
        if (id is null && handle is not null)
        {
            // Without a kind a name is an alias.
            var full = handle.Contains(':', StringComparison.Ordinal) ? handle : "alias:" + handle;
            id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(full);
        }

        var item = id is null ? null : await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published);
        if (item is null)
        {
            services.GetRequiredService<ILogger<MenuShapes>>().LogWarning(
                "There is no published menu '{Menu}'; nothing is shown in its place. Create it, or correct the name in the template: {{% shape \"menu\", alias: \"alias:main-menu\" %}}.", handle ?? id);
            return;
        }

        var name = Differentiator(handle ?? item.DisplayText ?? item.ContentItemId);
        menu.Properties["ContentItem"] = item;
        menu.Properties["MenuName"] = item.DisplayText!;
        menu.Properties["Differentiator"] = name;
        menu.Metadata.Differentiator = name;
        menu.Metadata.Alternates.Add("Menu__" + name);
        await services.GetRequiredService<MenuTree>().FillAsync(menu, item);
    }

    private static Task NameAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        var type = shape.Metadata.Type;
        if (!shape.Properties.TryGetValue("ContentItem", out var value) || value is not ContentItem item)
        {
            return Task.CompletedTask;
        }

        var level = shape.Properties.TryGetValue("Level", out var depth) ? depth : 0;
        var menu = shape.Properties.TryGetValue("Menu", out var owner) && owner is IShape parent ? Text(parent, "Differentiator") : null;
        var contentType = item.ContentType.EncodeAlternateElement();
        var alternates = shape.Metadata.Alternates;
        alternates.Add($"{type}__level__{level}");
        alternates.Add($"{type}__{contentType}");
        alternates.Add($"{type}__{contentType}__level__{level}");
        if (menu is not null)
        {
            alternates.Add($"{type}__{menu}");
            alternates.Add($"{type}__{menu}__level__{level}");
            alternates.Add($"{type}__{menu}__{contentType}");
            alternates.Add($"{type}__{menu}__{contentType}__level__{level}");
        }

        return Task.CompletedTask;
    }

    /// <summary><c>alias:main-menu</c> is <c>MainMenu</c>, so that a template is named <c>Menu-MainMenu.liquid</c>.</summary>
    internal static string Differentiator(string handle)
        => string.Concat(handle[(handle.IndexOf(':') + 1)..]
            .Split([' ', '-', '_', '.', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..])).EncodeAlternateElement();

    private static string? Text(IShape shape, string name)
        => shape.Properties.TryGetValue(name, out var value) && value?.ToString() is { Length: > 0 } text ? text : null;
}
