using Microsoft.Extensions.Localization;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using YesSql;

namespace Sapling.Contents.Scheduling;

/// <summary>
/// Plans the end of a publication, for those who may publish; in the site's time zone. It holds for what is published now, too:
/// nobody would publish an item once more to have it end at another time.
/// </summary>
internal sealed class ArchiveLaterPartDriver(PlannedMoments moments, IContentManager contents, ISession session, IStringLocalizer<ArchiveLaterPartDriver> S)
    : ContentPartDisplayDriver<ArchiveLaterPart>
{
    internal const string Schedule = "submit.ArchiveLater";
    internal const string Cancel = "submit.CancelArchiveLater";

    public override async Task<IDisplayResult?> EditAsync(ArchiveLaterPart part, BuildPartEditorContext context)
    {
        if (!await moments.MayPlanAsync(part.ContentItem))
        {
            return null;
        }

        return Initialize<ArchiveLaterPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItem = part.ContentItem;
            model.ScheduledArchiveUtc = part.ScheduledArchiveUtc;
            model.ScheduledArchiveLocalDateTime = await moments.ToLocalAsync(part.ScheduledArchiveUtc);
        }).Location("Sidebar:51");
    }

    public override async Task<IDisplayResult?> UpdateAsync(ArchiveLaterPart part, UpdatePartEditorContext context)
    {
        if (await moments.MayPlanAsync(part.ContentItem))
        {
            var button = moments.PressedButton();

            if (button == Cancel)
            {
                part.ScheduledArchiveUtc = null;
                await ApplyToPublishedAsync(part);
            }
            else if (button is Schedule or PublishLaterPartDriver.Schedule)
            {
                await ReadAsync(part, context, isAsked: button == Schedule);
                await ApplyToPublishedAsync(part);
            }
        }

        return await EditAsync(part, context);
    }

    /// <param name="isAsked">Otherwise the end is planned along with the beginning, where it was filled in.</param>
    private async Task ReadAsync(ArchiveLaterPart part, UpdatePartEditorContext context, bool isAsked)
    {
        var model = new ArchiveLaterPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.ScheduledArchiveLocalDateTime);

        if (!isAsked && model.ScheduledArchiveLocalDateTime is null)
        {
            return;
        }

        part.ScheduledArchiveUtc = await moments.ReadAsync(
            model.ScheduledArchiveLocalDateTime, context.Updater.ModelState, Prefix, nameof(model.ScheduledArchiveLocalDateTime),
            S["Choose the day and time to unpublish at."], S["The time to unpublish at must be in the future. To unpublish now, press Unpublish."]) ?? part.ScheduledArchiveUtc;
    }

    private async Task ApplyToPublishedAsync(ArchiveLaterPart part)
    {
        if (await contents.GetAsync(part.ContentItem.ContentItemId, VersionOptions.Published) is { } published
            && published.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc != part.ScheduledArchiveUtc)
        {
            published.Alter<ArchiveLaterPart>(current => current.ScheduledArchiveUtc = part.ScheduledArchiveUtc);
            await session.SaveAsync(published);
        }
    }
}
