using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentTypes.Editors;

/// <summary>The name of a type that editors see.</summary>
internal sealed class TypeNameDriver(SettingTexts texts, IStringLocalizer<TypeNameDriver> localizer) : TypeSettingsDriver<TypeName>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override string Location => "Content:0";

    protected override ValueTask DeclareAsync(SettingsForm<TypeName> form, ContentTypeDefinition type)
    {
        form.Checked(SettingKind.Line, S["Name"], name => name.DisplayName ?? type.DisplayName, (name, text) =>
        {
            name.DisplayName = text;
            return text is null ? S["A name is required."].Value : null;
        }, S["What editors see, e.g. in the menu of what can be written."]);
        return ValueTask.CompletedTask;
    }

    protected override void Apply(ContentTypeDefinitionBuilder builder, TypeName settings) => builder.WithDisplayName(settings.DisplayName);
}

internal sealed class TypeName
{
    public string? DisplayName { get; set; }
}
