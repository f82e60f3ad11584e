using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.ContentFields.Editing;

/// <summary>What the field templates share.</summary>
internal static class FieldMarkup
{
    /// <summary>The classes by which a theme finds one field.</summary>
    public static string Classes(ContentPartFieldDefinition definition)
        => $"field field-type-{definition.FieldDefinition.Name.ToLowerInvariant()} field-name-{Dash(definition.PartDefinition?.Name)}-{Dash(definition.Name)}";

    private static string Dash(string? name)
    {
        var text = new System.Text.StringBuilder();
        foreach (var c in name ?? string.Empty)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
