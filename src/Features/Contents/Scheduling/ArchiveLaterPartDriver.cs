using Microsoft.Extensions.Localization;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Contents.Scheduling;

/// <summary>Plans the end of a publication, for those who may publish; in the site's time zone.</summary>
internal sealed class ArchiveLaterPartDriver(PlannedMoments moments, IStringLocalizer<ArchiveLaterPartDriver> S) : ContentPartDisplayDriver<ArchiveLaterPart>
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
        }).Location("Actions:11");
    }

    public override async Task<IDisplayResult?> UpdateAsync(ArchiveLaterPart part, UpdatePartEditorContext context)
    {
        if (await moments.MayPlanAsync(part.ContentItem))
        {
            var button = moments.PressedButton();

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

        part.ScheduledArchiveUtc = await moments.ReadAsync(
            model.ScheduledArchiveLocalDateTime, context.Updater.ModelState, Prefix, nameof(model.ScheduledArchiveLocalDateTime),
            S["Choose the day and time to unpublish at."], S["The time to unpublish at must be in the future. To unpublish now, press Unpublish."]) ?? part.ScheduledArchiveUtc;
    }
}
