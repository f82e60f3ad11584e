using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Services;
using Sapling.Content.Designing;

namespace Sapling.ContentFields.UserPicker;

/// <summary>Settings of a choice of users.</summary>
internal sealed class UserPickerFieldSettingsDriver(SettingTexts texts, IEnumerable<IRoleService> roles, IStringLocalizer<UserPickerFieldSettingsDriver> localizer) : FieldSettingsDriver<UserPickerField, UserPickerFieldSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override async ValueTask DeclareAsync(SettingsForm<UserPickerFieldSettings> form, ContentPartFieldDefinition field)
    {
        // Without the feature of roles there are none to choose from.
        var names = new SortedSet<string>(form.Settings.DisplayedRoles, StringComparer.CurrentCulture);

        foreach (var service in roles)
        {
            names.UnionWith((await service.GetRolesAsync()).Select(role => role.RoleName));
        }

        form.HintAndRequired()
            .Check(S["Several people"], settings => settings.Multiple, (settings, value) => settings.Multiple = value)
            .Check(S["All users"], settings => settings.DisplayAllUsers, (settings, value) => settings.DisplayAllUsers = value)
            .Choices(S["Otherwise those in these roles"], names.Select(name => new SettingOption(name, name)), settings => settings.DisplayedRoles, (settings, chosen) => settings.DisplayedRoles = chosen)
            .Line(S["Placeholder"], settings => settings.Placeholder, (settings, text) => settings.Placeholder = text, S["Shown in the empty field, as an example."]);
    }
}
