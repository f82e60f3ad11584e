using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace Agency.Profile;

/// <summary>The group "agency" of the site's settings.</summary>
internal sealed class ProfileDriver(IStringLocalizer<ProfileDriver> localizer) : DisplayDriver<ISite>
{
    public const string GroupId = "agency";

    private const string Section = "AgencySettings";

    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult? Edit(ISite site, BuildEditorContext context) =>
        context.GroupId != GroupId ? null : Initialize<ProfileForm>("AgencyProfile_Edit", form => form.Read(site.Properties[Section] as JsonObject ?? [])).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (context.GroupId != GroupId)
        {
            return null!;
        }

        var form = new ProfileForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);

        if (string.IsNullOrWhiteSpace(form.Name))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.Name), S["The agency needs a name."]);
        }

        if (!string.IsNullOrWhiteSpace(form.BadgeUrl) && !LinkLines.IsAddress(form.BadgeUrl.Trim()))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.BadgeUrl), S["'{0}' is not an address. Write it like https://example.gov.vn", form.BadgeUrl]);
        }

        if (LinkLines.FirstFault(form.Links) is { } fault)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.Links), S["The line '{0}' is neither a group (# Name) nor a link (Text | address).", fault]);
        }

        if (context.Updater.ModelState.IsValid)
        {
            // A copy: whoever reads the settings meanwhile has the old ones.
            var settings = site.Properties[Section]?.DeepClone() as JsonObject ?? [];
            form.Write(settings);
            site.Properties[Section] = settings;
        }

        return await EditAsync(site, context);
    }
}
