using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using Sapling.Content.Designing;

namespace Sapling.Media.Fields;

/// <summary>Settings of pictures and files.</summary>
internal sealed class MediaFieldSettingsDriver(SettingTexts texts, IOptions<MediaOptions> options, IStringLocalizer<MediaFieldSettingsDriver> localizer) : FieldSettingsDriver<MediaField, MediaFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask DeclareAsync(SettingsForm<MediaFieldSettings> form, ContentPartFieldDefinition field)
    {
        var extensions = options.Value.AllowedFileExtensions.Concat(form.Settings.AllowedExtensions).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

        form.HintAndRequired()
            .Check(S["Several files"], settings => settings.Multiple, (settings, value) => settings.Multiple = value)
            .Check(S["With captions"], settings => settings.AllowMediaText, (settings, value) => settings.AllowMediaText = value, S["Each picture has a text, which is shown below it."])
            .Check(S["With a focal point"], settings => settings.AllowAnchors, (settings, value) => settings.AllowAnchors = value, S["What stays in sight when a picture is cropped."])
            .Choices(S["Only files of these kinds"], extensions.Select(extension => new SettingOption(extension, extension)), settings => settings.AllowedExtensions, (settings, chosen) => settings.AllowedExtensions = chosen, S["None: all that the site allows."]);
        return ValueTask.CompletedTask;
    }
}
