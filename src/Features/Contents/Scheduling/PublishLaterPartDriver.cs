using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.ViewModels;
using OrchardCore.Security.Permissions;

namespace Sapling.Contents.Scheduling;

/// <summary>Plans the publication of a draft, for those who may publish it; in the site's time zone.</summary>
internal sealed class PublishLaterPartDriver(
    IHttpContextAccessor http,
    IAuthorizationService authorization,
    ILocalClock localClock,
    IClock clock,
    IStringLocalizer<PublishLaterPartDriver> S) : ContentPartDisplayDriver<PublishLaterPart>
{
    internal const string Schedule = "submit.PublishLater";
    internal const string Cancel = "submit.CancelPublishLater";

    public override async Task<IDisplayResult?> EditAsync(PublishLaterPart part, BuildPartEditorContext context)
    {
        if (!await MayAsync(part))
        {
            return null;
        }

        return Initialize<PublishLaterPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItem = part.ContentItem;
            model.ScheduledPublishUtc = part.ScheduledPublishUtc;
            model.ScheduledPublishLocalDateTime = part.ScheduledPublishUtc is { } planned ? (await localClock.ConvertToLocalAsync(planned)).DateTime : null;
        }).Location("Actions:10");
    }

    public override async Task<IDisplayResult?> UpdateAsync(PublishLaterPart part, UpdatePartEditorContext context)
    {
        if (http.HttpContext is { } request && await MayAsync(part))
        {
            var button = request.Request.Form["submit.Save"].ToString();

            if (button == Cancel)
            {
                part.ScheduledPublishUtc = null;
            }
            else if (button == Schedule)
            {
                await ReadAsync(part, context);
            }
        }

        return await EditAsync(part, context);
    }

    private async Task ReadAsync(PublishLaterPart part, UpdatePartEditorContext context)
    {
        var model = new PublishLaterPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.ScheduledPublishLocalDateTime);

        if (model.ScheduledPublishLocalDateTime is not { } local)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ScheduledPublishLocalDateTime), S["Choose the day and time to publish at."]);
            return;
        }

        var planned = await localClock.ConvertToUtcAsync(local);

        if (planned <= clock.UtcNow)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.ScheduledPublishLocalDateTime), S["The time to publish at must be in the future. To publish now, press Publish."]);
            return;
        }

        part.ScheduledPublishUtc = planned;
    }

    private async Task<bool> MayAsync(PublishLaterPart part) =>
        http.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, part.ContentItem);
}
