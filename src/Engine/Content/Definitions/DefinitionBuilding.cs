using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentTypeSettingsExtensions
{
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool creatable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Creatable = creatable);

    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool listable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Listable = listable);

    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool draftable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Draftable = draftable);

    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool versionable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Versionable = versionable);

    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool securable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Securable = securable);

    public static ContentTypeDefinitionBuilder Stereotype(this ContentTypeDefinitionBuilder builder, string? stereotype) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Stereotype = stereotype);

    public static ContentTypeDefinitionBuilder WithDescription(this ContentTypeDefinitionBuilder builder, string? description) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Description = description);

    public static ContentTypeDefinitionBuilder WithCategory(this ContentTypeDefinitionBuilder builder, string? category) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Category = category);

    public static ContentTypeDefinitionBuilder WithThumbnailPath(this ContentTypeDefinitionBuilder builder, string? thumbnailPath) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.ThumbnailPath = thumbnailPath);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentTypePartSettingsExtensions
{
    public static ContentTypePartDefinitionBuilder WithDisplayName(this ContentTypePartDefinitionBuilder builder, string? displayName) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayName = displayName);

    public static ContentTypePartDefinitionBuilder WithDescription(this ContentTypePartDefinitionBuilder builder, string? description) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.Description = description);

    public static ContentTypePartDefinitionBuilder WithPosition(this ContentTypePartDefinitionBuilder builder, string? position) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.Position = position);

    public static ContentTypePartDefinitionBuilder WithDisplayMode(this ContentTypePartDefinitionBuilder builder, string? displayMode) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayMode = displayMode);

    public static ContentTypePartDefinitionBuilder WithEditor(this ContentTypePartDefinitionBuilder builder, string? editor) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.Editor = editor);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentPartSettingsExtensions
{
    public static ContentPartDefinitionBuilder Attachable(this ContentPartDefinitionBuilder builder, bool attachable = true) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Attachable = attachable);

    public static ContentPartDefinitionBuilder Reusable(this ContentPartDefinitionBuilder builder, bool reusable = true) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Reusable = reusable);

    public static ContentPartDefinitionBuilder WithDisplayName(this ContentPartDefinitionBuilder builder, string? description) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.DisplayName = description);

    public static ContentPartDefinitionBuilder WithDescription(this ContentPartDefinitionBuilder builder, string? description) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Description = description);

    public static ContentPartDefinitionBuilder WithDefaultPosition(this ContentPartDefinitionBuilder builder, string? position) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.DefaultPosition = position);

    public static bool IsAttachable(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Attachable;

    public static bool IsReusable(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Reusable;

    public static string DisplayName(this ContentPartDefinition part) =>
        part.GetSettings<ContentPartSettings>().DisplayName is { Length: > 0 } name ? name : part.Name;

    public static string? Description(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Description;

    public static string? DefaultPosition(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().DefaultPosition;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentPartFieldSettingsExtensions
{
    public static ContentPartFieldDefinitionBuilder WithDisplayName(this ContentPartFieldDefinitionBuilder builder, string? displayName) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayName = displayName);

    public static ContentPartFieldDefinitionBuilder WithDescription(this ContentPartFieldDefinitionBuilder builder, string? description) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Description = description);

    public static ContentPartFieldDefinitionBuilder WithPosition(this ContentPartFieldDefinitionBuilder builder, string? position) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Position = position);

    public static ContentPartFieldDefinitionBuilder WithDisplayMode(this ContentPartFieldDefinitionBuilder builder, string? displayMode) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayMode = displayMode);

    public static ContentPartFieldDefinitionBuilder WithEditor(this ContentPartFieldDefinitionBuilder builder, string? editor) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Editor = editor);
}
