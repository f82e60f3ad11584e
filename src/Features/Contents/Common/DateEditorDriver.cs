using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents.Models;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Sapling.Contents.Common;

/// <summary>Edits when an item was made, in the site's time zone.</summary>
internal sealed class DateEditorDriver(ILocalClock clock) : ContentPartDisplayDriver<CommonPart>
{
    public override IDisplayResult? Edit(CommonPart part, BuildPartEditorContext context) =>
        !context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayDateEditor
            ? null
            : Initialize<DateEditorViewModel>("CommonPart_Edit__Date", async model => model.LocalDateTime = part.ContentItem.CreatedUtc is { } created
                ? (await clock.ConvertToLocalAsync(created)).DateTime
                : null);

    public override async Task<IDisplayResult?> UpdateAsync(CommonPart part, UpdatePartEditorContext context)
    {
        if (!context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayDateEditor)
        {
            return null;
        }

        var model = new DateEditorViewModel();

        if (await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.LocalDateTime))
        {
            part.ContentItem.CreatedUtc = model.LocalDateTime is { } local ? await clock.ConvertToUtcAsync(local) : part.ContentItem.CreatedUtc;
        }

        return await EditAsync(part, context);
    }
}
