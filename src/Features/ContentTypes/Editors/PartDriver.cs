using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using Sapling.Content.Designing;

namespace Sapling.ContentTypes.Editors;

/// <summary>What a part is called and whether types may have it.</summary>
internal sealed class PartDriver(SettingTexts texts, IStringLocalizer<PartDriver> localizer) : ContentPartDefinitionDisplayDriver
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(ContentPartDefinition model, BuildEditorContext context) => SettingsReading.Show(this, Form(model), Prefix, "Content:0");

    public override async Task<IDisplayResult> UpdateAsync(ContentPartDefinition model, UpdatePartEditorContext context)
    {
        var form = Form(model);

        if (await SettingsReading.ReadAsync(form, model.Settings, context.Updater, Prefix) is { } settings)
        {
            context.Builder.WithSettings(settings);
        }

        return SettingsReading.Show(this, form, Prefix, "Content:0");
    }

    private SettingsForm<ContentPartSettings> Form(ContentPartDefinition part) => new SettingsForm<ContentPartSettings>(part.GetSettings<ContentPartSettings>(), texts)
        .Line(S["Name"], settings => settings.DisplayName, (settings, text) => settings.DisplayName = text, S["Empty: {0}.", part.Name])
        .Lines(S["Description"], settings => settings.Description, (settings, text) => settings.Description = text)
        .Check(S["Can be added to types"], settings => settings.Attachable, (settings, value) => settings.Attachable = value)
        .Check(S["Can be added more than once"], settings => settings.Reusable, (settings, value) => settings.Reusable = value, S["Each time under another name."])
        .Number<int>(S["Usual place"], settings => int.TryParse(settings.DefaultPosition, out var place) ? place : null, (settings, value) => settings.DefaultPosition = value?.ToString(System.Globalization.CultureInfo.InvariantCulture), 0, 999, S["The order in which parts stand in types that say nothing else."], "settings => settings.DefaultPosition");
}
