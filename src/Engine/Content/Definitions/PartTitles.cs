using System.Text;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Tenancy.Localization;

namespace Sapling.Content.Definitions;

/// <summary>Parts in words. Those of features have technical names and English descriptions, which are texts to translate.</summary>
public sealed class PartTitles(DeclaredTexts texts)
{
    /// <summary>The name of a part in a type.</summary>
    public string Of(ContentTypePartDefinition part) =>
        part.GetSettings<ContentTypePartSettings>().DisplayName is { Length: > 0 } name ? name
        : part.Name == part.PartDefinition.Name ? Of(part.PartDefinition) : part.Name;

    public string Of(ContentPartDefinition part) =>
        part.GetSettings<ContentPartSettings>().DisplayName is { Length: > 0 } name ? name
        : part.Name.Length > 4 && part.Name.EndsWith("Part", StringComparison.Ordinal) ? texts.Find(DeclaredText.Definition, part.Name) ?? Spaced(part.Name[..^4]) : part.Name;

    public string? DescriptionOf(ContentPartDefinition part) => part.Description() is { Length: > 0 } text ? texts.Of(DeclaredText.Definition, text) : null;

    private static string Spaced(string name)
    {
        var spaced = new StringBuilder(name.Length + 4);

        foreach (var letter in name)
        {
            spaced.Append(char.IsUpper(letter) && spaced.Length > 0 ? " " : null).Append(letter);
        }

        return spaced.ToString();
    }
}
