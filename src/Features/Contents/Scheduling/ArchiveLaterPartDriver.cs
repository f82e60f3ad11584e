using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;
using OrchardCore.Security.Permissions;

namespace Sapling.Contents.Scheduling;

/// <summary>Plans the end of a publication, for those who may publish; in the site's time zone.</summary>
internal sealed class ArchiveLaterPartDriver(
    IHttpContextAccessor http,
    IAuthorizationService authorization,
    ILocalClock localClock,
    IClock clock,
    IStringLocalizer<ArchiveLaterPartDriver> S) : ContentPartDisplayDriver<ArchiveLaterPart>
{
    internal const string Schedule = "submit.ArchiveLater";
    internal const string Cancel = "submit.CancelArchiveLater";

    public override async Task<IDisplayResult?> EditAsync(ArchiveLaterPart part, BuildPartEditorContext context)
    {
        if (!await MayAsync(part))
        {
            return null;
        }

        return Initialize<ArchiveLaterPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItem = part.ContentItem;
            model.ScheduledArchiveUtc = part.ScheduledArchiveUtc;
            model.ScheduledArchiveLocalDateTime = part.ScheduledArchiveUtc is { } planned ? (await localClock.ConvertToLocalAsync(planned)).DateTime : null;
        }).Location("Actions:11");
    }

    public override async Task<IDisplayResult?> UpdateAsync(ArchiveLaterPart part, UpdatePartEditorContext context)
    {
        if (http.HttpContext is { } request && await MayAsync(part))
        {
            var button = request.Request.Form["submit.Save"].ToString();

            if (button == Cancel)
            {
                part.ScheduledArchiveUtc = null;
            }
            else if (button == Schedule)
            {
                await ReadAsync(part, context);
            }
        }

        return await EditAsync(part, context);
    }

    private async Task ReadAsync(ArchiveLaterPart part, UpdatePartEditorContext context)
    {
        var model = new ArchiveLaterPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.ScheduledArchiveLocalDateTime);

        if (model.ScheduledArchiveLocalDateTime is not { } local)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ScheduledArchiveLocalDateTime), S["Choose the day and time to unpublish at."]);
            return;
        }

        var planned = await localClock.ConvertToUtcAsync(local);

        if (planned <= clock.UtcNow)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ScheduledArchiveLocalDateTime), S["The time to unpublish at must be in the future. To unpublish now, press Unpublish."]);
            return;
        }

        part.ScheduledArchiveUtc = planned;
    }

    private async Task<bool> MayAsync(ArchiveLaterPart part) =>
        http.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, part.ContentItem);
}
