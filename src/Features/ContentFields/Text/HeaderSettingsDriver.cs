using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.Text;

/// <summary>Settings of the display mode Header.</summary>
internal sealed class HeaderSettingsDriver(SettingTexts texts, IStringLocalizer<HeaderSettingsDriver> localizer) : FieldSettingsDriver<TextField, TextFieldHeaderDisplaySettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    public override bool CanHandleModel(ContentPartFieldDefinition model) => base.CanHandleModel(model) && model.DisplayMode() == "Header";

    protected override string Location => "Content:20";

    protected override ValueTask DeclareAsync(SettingsForm<TextFieldHeaderDisplaySettings> form, ContentPartFieldDefinition field)
    {
        form.Choice(
            S["Level of the heading"],
            Enumerable.Range(1, 6).Select(level => new SettingOption(level.ToString(CultureInfo.InvariantCulture), S["Level {0}", level])).Prepend(new SettingOption(string.Empty, S["Standard"])),
            settings => settings.Level,
            (settings, text) => settings.Level = text);
        return ValueTask.CompletedTask;
    }
}
