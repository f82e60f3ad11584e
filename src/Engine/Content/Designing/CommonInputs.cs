using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Liquid;

namespace Sapling.Content.Designing;

/// <summary>Inputs that many settings have.</summary>
public static class CommonInputs
{
    /// <summary>What the settings of every field begin with.</summary>
    public static SettingsForm<TSettings> HintAndRequired<TSettings>(this SettingsForm<TSettings> form)
        where TSettings : FieldSettings => form
        .Line(form.Texts.Hint, settings => settings.Hint, (settings, text) => settings.Hint = text, form.Texts.HintHint)
        .Check(form.Texts.Required, settings => settings.Required, (settings, value) => settings.Required = value);

    /// <summary>A Liquid template, which must be one.</summary>
    public static SettingsForm<TSettings> Template<TSettings>(this SettingsForm<TSettings> form, ILiquidTemplateManager templates, string label, Func<TSettings, string?> get, Action<TSettings, string?> set, string? hint = null, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(get))] string name = "")
        where TSettings : class => form.Checked(SettingKind.Lines, label, get, (settings, text) =>
        {
            if (text is not null && !templates.Validate(text, out var errors))
            {
                return form.Texts.NotATemplate(string.Join(" ", errors));
            }

            set(settings, text);
            return null;
        }, hint, name);
}
