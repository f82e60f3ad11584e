using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Sapling.Content.Display;

/// <summary>The condition <c>contentType</c> of placement.json: names of types or stereotypes, each maybe ending in <c>*</c>.</summary>
internal sealed class ContentTypePlacementFilter : IPlacementNodeFilterProvider
{
    public string Key => "contentType";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        if (PlacementSubject.Of(context) is not { } item)
        {
            return false;
        }

        var stereotype = context.ZoneShape!.Properties.TryGetValue("Stereotype", out var value) ? value as string : null;

        foreach (var wanted in PlacementSubject.Texts(expression))
        {
            if (Is(item.ContentType, wanted) || (!string.IsNullOrEmpty(stereotype) && Is(stereotype, wanted)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string name, string wanted) => wanted.EndsWith('*')
        ? name.StartsWith(wanted[..^1], StringComparison.OrdinalIgnoreCase)
        : string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The condition <c>contentPart</c> of placement.json: names of parts the item has.</summary>
internal sealed class ContentPartPlacementFilter : IPlacementNodeFilterProvider
{
    public string Key => "contentPart";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        if (PlacementSubject.Of(context) is not { } item)
        {
            return false;
        }

        foreach (var wanted in PlacementSubject.Texts(expression))
        {
            if (item.Has(wanted))
            {
                return true;
            }
        }

        return false;
    }
}

internal static class PlacementSubject
{
    internal static ContentItem? Of(ShapePlacementContext context) =>
        context.ZoneShape is { } shape && shape.Properties.TryGetValue("ContentItem", out var value) ? value as ContentItem : null;

    internal static IEnumerable<string> Texts(object? expression) => expression switch
    {
        string text => [text],
        JsonElement { ValueKind: JsonValueKind.String } element => [element.GetString()!],
        JsonElement { ValueKind: JsonValueKind.Array } element => element.EnumerateArray().Select(one => one.ToString()),
        IEnumerable<string> many => many,
        _ => [],
    };
}
