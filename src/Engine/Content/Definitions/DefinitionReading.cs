using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentTypeExtensions
{
    public static ContentTypeSettings GetSettings(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings<ContentTypeSettings>();

    public static bool IsCreatable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Creatable;

    public static bool IsListable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Listable;

    public static bool IsDraftable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Draftable;

    public static bool IsVersionable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Versionable;

    public static bool IsSecurable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Securable;

    public static bool HasStereotype(this ContentTypeDefinition contentTypeDefinition) => !string.IsNullOrEmpty(contentTypeDefinition.GetStereotype());

    public static string? GetStereotype(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Stereotype;

    public static bool TryGetStereotype(this ContentTypeDefinition contentTypeDefinition, [NotNullWhen(true)] out string? stereotype)
    {
        stereotype = contentTypeDefinition.GetStereotype();
        return !string.IsNullOrWhiteSpace(stereotype);
    }

    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype) =>
        contentTypeDefinition.StereotypeEquals(stereotype, StringComparison.Ordinal);

    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype, StringComparison stringComparison) =>
        string.Equals(contentTypeDefinition.GetStereotype(), stereotype, stringComparison);

    public static bool HasDescription(this ContentTypeDefinition contentTypeDefinition) => !string.IsNullOrWhiteSpace(contentTypeDefinition.GetDescription());

    public static string? GetDescription(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Description;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentTypePartExtensions
{
    public static string DisplayName(this ContentTypePartDefinition typePart) =>
        typePart.GetSettings<ContentTypePartSettings>().DisplayName is { Length: > 0 } name ? name : typePart.PartDefinition.DisplayName();

    public static string? Description(this ContentTypePartDefinition typePart) =>
        typePart.GetSettings<ContentTypePartSettings>().Description is { Length: > 0 } description ? description : typePart.PartDefinition.Description();

    public static string? Editor(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().Editor;

    public static string? DisplayMode(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().DisplayMode;

/// <summary>True when the part is attached under a name that is not the part's.</summary>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart) =>
        typePart.PartDefinition.GetSettings<ContentPartSettings>().Reusable && typePart.Name != typePart.PartDefinition.Name;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentPartFieldSettingsExtensions
{
    public static string DisplayName(this ContentPartFieldDefinition partField) =>
        partField.GetSettings<ContentPartFieldSettings>().DisplayName is { Length: > 0 } name ? name : partField.Name;

    public static string? Description(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Description;

    public static string? Editor(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Editor;

    public static string? DisplayMode(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().DisplayMode;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentPartFieldDefinitionExtensions
{
    public static bool IsNamedPart(this ContentPartFieldDefinition fieldDefinition) =>
        fieldDefinition.PartDefinition.IsReusable() && fieldDefinition.ContentTypePartDefinition.Name != fieldDefinition.PartDefinition.Name;
}
