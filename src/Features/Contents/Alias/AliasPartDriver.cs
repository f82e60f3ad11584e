using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.Alias.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace Sapling.Contents.Alias;

internal sealed class AliasPartDriver(AliasAssignment aliases, IStringLocalizer<AliasPartDriver> S) : ContentPartDisplayDriver<AliasPart>
{
    public override IDisplayResult? Edit(AliasPart part, BuildPartEditorContext context) =>
        Initialize<AliasPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Alias = part.Alias;
            model.AliasPart = part;
            model.ContentItem = part.ContentItem;
            model.Settings = context.TypePartDefinition.GetSettings<AliasPartSettings>();
        });

    public override async Task<IDisplayResult?> UpdateAsync(AliasPart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AliasPartSettings>();

        if (settings.Options == AliasPartOptions.Editable)
        {
            var model = new AliasPartViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.Alias);
            part.Alias = model.Alias?.Trim();

            if (part.Alias?.Length > AliasPart.MaxAliasLength)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(part.Alias), S["Your alias is too long. The alias can only be up to {0} characters.", AliasPart.MaxAliasLength]);
            }
            else if (!string.IsNullOrEmpty(part.Alias) && !await aliases.IsFreeAsync(part.Alias, part.ContentItem.ContentItemId))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(part.Alias), S["Your alias is already in use."]);
            }
        }

        return await EditAsync(part, context);
    }
}
