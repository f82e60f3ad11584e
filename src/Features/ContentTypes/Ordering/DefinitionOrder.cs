using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.ContentTypes.Ordering;

/// <summary>The order in which editors see parts and fields: by position, and where that is equal as the definition lists them.</summary>
internal static class DefinitionOrder
{
    internal static List<ContentTypePartDefinition> Ordered(ContentTypeDefinition type) =>
        [.. type.Parts.OrderBy(PositionOf, FlatPositionComparer.Instance)];

    internal static List<ContentPartFieldDefinition> Ordered(ContentPartDefinition part) =>
        [.. part.Fields.OrderBy(PositionOf, FlatPositionComparer.Instance)];

    /// <summary>Builders put what they change at the end; where it stood before is where it stays.</summary>
    internal static ContentTypeDefinition Keep(ContentTypeDefinition before, ContentTypeDefinition after)
    {
        var places = before.Parts.Select((part, place) => (part.Name, place)).ToDictionary(part => part.Name, part => part.place, StringComparer.Ordinal);
        return new ContentTypeDefinition(after.Name, after.DisplayName, after.Parts.OrderBy(part => places.GetValueOrDefault(part.Name, int.MaxValue)), after.Settings);
    }

    internal static ContentPartDefinition Keep(ContentPartDefinition before, ContentPartDefinition after)
    {
        var places = before.Fields.Select((field, place) => (field.Name, place)).ToDictionary(field => field.Name, field => field.place, StringComparer.Ordinal);
        return new ContentPartDefinition(after.Name, after.Fields.OrderBy(field => places.GetValueOrDefault(field.Name, int.MaxValue)), after.Settings);
    }

    /// <summary>The place after all others.</summary>
    internal static string NextPosition(ContentTypeDefinition type) => Next(type.Parts.Select(PositionOf)) ?? "0";

    /// <summary>The place after all others; null when the fields have no places and stand as they are listed.</summary>
    internal static string? NextPosition(ContentPartDefinition part) => Next(part.Fields.Select(PositionOf));

    internal static string PositionOf(ContentTypePartDefinition part) =>
        part.GetSettings<ContentTypePartSettings>().Position is { Length: > 0 } position ? position : part.PartDefinition.DefaultPosition() is { Length: > 0 } common ? common : "5";

    internal static string PositionOf(ContentPartFieldDefinition field) => field.GetSettings<ContentPartFieldSettings>().Position ?? string.Empty;

    private static string? Next(IEnumerable<string> positions)
    {
        var numbers = positions
            .Select(position => int.TryParse(position.Split('.', ':')[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : (int?)null)
            .Where(number => number is not null)
            .ToList();
        return numbers.Count == 0 ? null : (numbers.Max()!.Value + 1).ToString(CultureInfo.InvariantCulture);
    }
}
