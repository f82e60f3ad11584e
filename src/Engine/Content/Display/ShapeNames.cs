using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Content.Display;

/// <summary>Names of the shapes of parts: with the display mode or the editor that the definition chose.</summary>
internal static class PartShapeNames
{
    internal static string Editor(string shapeType, ContentTypePartDefinition definition) =>
        definition.Editor() is { Length: > 0 } editor ? $"{shapeType}__{editor}" : shapeType;

    internal static string Display(string shapeType, ContentTypePartDefinition definition) =>
        definition.DisplayMode() is { Length: > 0 } mode ? $"{shapeType}_Display__{mode}" : shapeType;

    /// <summary>The part's name for its main shape, else <c>{Part}-{ShapeType}</c>.</summary>
    internal static string Differentiator(ContentTypePartDefinition definition, string shapeType) =>
        IsMain(definition, shapeType) ? definition.Name : $"{definition.Name}-{shapeType}";

    internal static bool IsMain(ContentTypePartDefinition definition, string shapeType)
    {
        var type = definition.PartDefinition.Name;
        return shapeType == type || shapeType == Display(type, definition) || IsEditor(definition, shapeType);
    }

    internal static bool IsEditor(ContentTypePartDefinition definition, string shapeType) =>
        shapeType == Editor(definition.PartDefinition.Name + "_Edit", definition);
}

/// <summary>Names of the shapes of fields: with the display mode or the editor that the definition chose.</summary>
internal static class FieldShapeNames
{
    internal static string Editor(string shapeType, ContentPartFieldDefinition definition) =>
        definition.Editor() is { Length: > 0 } editor ? $"{shapeType}__{editor}" : shapeType;

    internal static string Display(string shapeType, ContentPartFieldDefinition definition) =>
        definition.DisplayMode() is { Length: > 0 } mode ? $"{shapeType}_Display__{mode}" : shapeType;

    /// <summary><c>{Part}-{Field}</c> for the field's main shape, else <c>{Part}-{Field}-{ShapeType}</c>.</summary>
    internal static string Differentiator(ContentTypePartDefinition part, ContentPartFieldDefinition field, string shapeType) =>
        IsMain(field, shapeType) ? $"{part.Name}-{field.Name}" : $"{part.Name}-{field.Name}-{shapeType}";

    internal static bool IsMain(ContentPartFieldDefinition field, string shapeType)
    {
        var type = field.FieldDefinition.Name;
        return shapeType == type || shapeType == Display(type, field) || IsEditor(field, shapeType);
    }

    internal static bool IsEditor(ContentPartFieldDefinition field, string shapeType) =>
        shapeType == Editor(field.FieldDefinition.Name + "_Edit", field);
}
