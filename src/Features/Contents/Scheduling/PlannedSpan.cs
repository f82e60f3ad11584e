using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.ViewModels;

namespace Sapling.Contents.Scheduling;

/// <summary>The end of a publication comes after its beginning, whichever of the two was planned last.</summary>
internal sealed class PlannedSpan(PlannedMoments moments, IStringLocalizer<PlannedSpan> S) : IContentDisplayHandler
{
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        var button = moments.PressedButton();

        if (button is not (PublishLaterPartDriver.Schedule or ArchiveLaterPartDriver.Schedule)
            || contentItem.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc is not { } begin
            || contentItem.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc is not { } end
            || begin < end)
        {
            return;
        }

        var (part, field) = button == PublishLaterPartDriver.Schedule
            ? (nameof(PublishLaterPart), nameof(PublishLaterPartViewModel.ScheduledPublishLocalDateTime))
            : (nameof(ArchiveLaterPart), nameof(ArchiveLaterPartViewModel.ScheduledArchiveLocalDateTime));
        var prefix = string.IsNullOrEmpty(context.HtmlFieldPrefix) ? part : $"{context.HtmlFieldPrefix}.{part}";

        context.Updater.ModelState.AddModelError(
            prefix, field, S["It would be unpublished at {0}, which is not after it is published at {1}. Choose a later time to unpublish at, or an earlier one to publish at.", await TextAsync(end), await TextAsync(begin)]);
    }

    private async Task<string> TextAsync(DateTime utc) => (await moments.ToLocalAsync(utc))!.Value.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
