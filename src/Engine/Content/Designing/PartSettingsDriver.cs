using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Content.Designing;

/// <summary>Edits the settings of a part as it is attached to a type, by a declared form.</summary>
public abstract class PartSettingsDriver<TPart, TSettings>(SettingTexts texts) : ContentTypePartDefinitionDisplayDriver<TPart>
    where TPart : ContentPart
    where TSettings : class, new()
{
    /// <summary>Where on the page the form stands.</summary>
    protected virtual string Location => "Content:10";

    protected abstract ValueTask DeclareAsync(SettingsForm<TSettings> form, ContentTypePartDefinition part);

    public override async Task<IDisplayResult> EditAsync(ContentTypePartDefinition model, BuildEditorContext context) =>
        SettingsReading.Show(this, await FormAsync(model), Prefix, Location);

    public override async Task<IDisplayResult> UpdateAsync(ContentTypePartDefinition model, UpdateTypePartEditorContext context)
    {
        var form = await FormAsync(model);

        if (await SettingsReading.ReadAsync(form, model.Settings, context.Updater, Prefix) is { } settings)
        {
            context.Builder.WithSettings(settings);
        }

        return SettingsReading.Show(this, form, Prefix, Location);
    }

    private async Task<SettingsForm<TSettings>> FormAsync(ContentTypePartDefinition model)
    {
        var form = new SettingsForm<TSettings>(model.GetSettings<TSettings>(), texts);
        await DeclareAsync(form, model);
        return form;
    }
}
