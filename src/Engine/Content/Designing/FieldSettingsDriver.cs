using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Content.Designing;

/// <summary>Edits one settings class of the fields of a kind by a declared form.</summary>
public abstract class FieldSettingsDriver<TField, TSettings>(SettingTexts texts) : ContentPartFieldDefinitionDisplayDriver<TField>
    where TField : ContentField
    where TSettings : class, new()
{
    protected abstract ValueTask DeclareAsync(SettingsForm<TSettings> form, ContentPartFieldDefinition field);

    /// <summary>Where on the page the form stands.</summary>
    protected virtual string Location => "Content:10";

    public override async Task<IDisplayResult> EditAsync(ContentPartFieldDefinition model, BuildEditorContext context) =>
        SettingsReading.Show(this, await FormAsync(model), Prefix, Location);

    public override async Task<IDisplayResult> UpdateAsync(ContentPartFieldDefinition model, UpdatePartFieldEditorContext context)
    {
        var form = await FormAsync(model);

        if (await SettingsReading.ReadAsync(form, model.Settings, context.Updater, Prefix) is { } settings)
        {
            context.Builder.WithSettings(settings);
        }

        return SettingsReading.Show(this, form, Prefix, Location);
    }

    private async Task<SettingsForm<TSettings>> FormAsync(ContentPartFieldDefinition model)
    {
        var form = new SettingsForm<TSettings>(model.GetSettings<TSettings>(), texts);
        await DeclareAsync(form, model);
        return form;
    }
}
