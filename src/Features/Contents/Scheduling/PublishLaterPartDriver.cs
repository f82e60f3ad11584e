using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.ViewModels;

namespace Sapling.Contents.Scheduling;

/// <summary>Plans the publication of a draft, for those who may publish it; in the site's time zone.</summary>
internal sealed class PublishLaterPartDriver(PlannedMoments moments, IStringLocalizer<PublishLaterPartDriver> S) : ContentPartDisplayDriver<PublishLaterPart>
{
    internal const string Schedule = "submit.PublishLater";
    internal const string Cancel = "submit.CancelPublishLater";

    public override async Task<IDisplayResult?> EditAsync(PublishLaterPart part, BuildPartEditorContext context)
    {
        if (!await moments.MayPlanAsync(part.ContentItem))
        {
            return null;
        }

        return Initialize<PublishLaterPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItem = part.ContentItem;
            model.ScheduledPublishUtc = part.ScheduledPublishUtc;
            model.ScheduledPublishLocalDateTime = await moments.ToLocalAsync(part.ScheduledPublishUtc);
        }).Location("Sidebar:50");
    }

    public override async Task<IDisplayResult?> UpdateAsync(PublishLaterPart part, UpdatePartEditorContext context)
    {
        if (await moments.MayPlanAsync(part.ContentItem))
        {
            var button = moments.PressedButton();

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

        part.ScheduledPublishUtc = await moments.ReadAsync(
            model.ScheduledPublishLocalDateTime, context.Updater.ModelState, Prefix, nameof(model.ScheduledPublishLocalDateTime),
            S["Choose the day and time to publish at."], S["The time to publish at must be in the future. To publish now, press Publish."]) ?? part.ScheduledPublishUtc;
    }
}
