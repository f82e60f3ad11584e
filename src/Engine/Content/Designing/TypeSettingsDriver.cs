using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Content.Designing;

/// <summary>Edits one settings class of types by a declared form.</summary>
public abstract class TypeSettingsDriver<TSettings>(SettingTexts texts) : ContentTypeDefinitionDisplayDriver
    where TSettings : class, new()
{
    /// <summary>Where on the page the form stands.</summary>
    protected virtual string Location => "Content:10";

    protected abstract ValueTask DeclareAsync(SettingsForm<TSettings> form, ContentTypeDefinition type);

    protected virtual void Apply(ContentTypeDefinitionBuilder builder, TSettings settings) => builder.WithSettings(settings);

    public override async Task<IDisplayResult> EditAsync(ContentTypeDefinition model, BuildEditorContext context) =>
        SettingsReading.Show(this, await FormAsync(model), Prefix, Location);

    public override async Task<IDisplayResult> UpdateAsync(ContentTypeDefinition model, UpdateTypeEditorContext context)
    {
        var form = await FormAsync(model);

        if (await SettingsReading.ReadAsync(form, model.Settings, context.Updater, Prefix) is { } settings)
        {
            Apply(context.Builder, settings);
        }

        return SettingsReading.Show(this, form, Prefix, Location);
    }

    protected override void BuildPrefix(ContentTypeDefinition model, string htmlFieldPrefix) => Prefix = GetType().Name;

    private async Task<SettingsForm<TSettings>> FormAsync(ContentTypeDefinition model)
    {
        var form = new SettingsForm<TSettings>(model.GetSettings<TSettings>(), texts);
        await DeclareAsync(form, model);
        return form;
    }
}
