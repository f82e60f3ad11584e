using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Navigation;

namespace Sapling.Email.Smtp;

internal sealed class SmtpMenu(IStringLocalizer<SmtpMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings.Add(S["Mail"], "20", item => item
            .Action("Edit", "Mail", "OrchardCore.Email")
            .Permission(EmailPermissions.ManageEmailSettings)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
