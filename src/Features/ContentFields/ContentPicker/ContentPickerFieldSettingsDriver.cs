using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Liquid;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.ContentPicker;

/// <summary>Settings of a choice of other items.</summary>
internal sealed class ContentPickerFieldSettingsDriver(SettingTexts texts, IContentDefinitionManager definitions, ILiquidTemplateManager templates, IStringLocalizer<ContentPickerFieldSettingsDriver> localizer) : FieldSettingsDriver<ContentPickerField, ContentPickerFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override async ValueTask DeclareAsync(SettingsForm<ContentPickerFieldSettings> form, ContentPartFieldDefinition field)
    {
        var types = (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.GetSettings<ContentTypeSettings>().Listable || form.Settings.DisplayedContentTypes.Contains(type.Name))
            .Select(type => new SettingOption(type.Name, type.DisplayName ?? type.Name))
            .OrderBy(type => type.Text, StringComparer.CurrentCulture);

        form.HintAndRequired()
            .Check(S["Several items"], settings => settings.Multiple, (settings, value) => settings.Multiple = value)
            .Check(S["Items of all types"], settings => settings.DisplayAllContentTypes, (settings, value) => settings.DisplayAllContentTypes = value)
            .Choices(S["Otherwise of these types"], types, settings => settings.DisplayedContentTypes, (settings, chosen) => settings.DisplayedContentTypes = chosen)
            .Line(S["Or of these stereotypes"], settings => string.Join(", ", settings.DisplayedStereotypes), (settings, text) => settings.DisplayedStereotypes = text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [], S["Separated by commas."], "settings => settings.DisplayedStereotypes")
            .Line(S["Placeholder"], settings => settings.Placeholder, (settings, text) => settings.Placeholder = text, S["Shown in the empty field, as an example."])
            .Template(templates, S["How an item is shown"], settings => settings.TitlePattern, (settings, text) => settings.TitlePattern = text, S["Liquid; usually its title."]);
    }
}
