using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using OrchardCore.Title.Models;

namespace Sapling.Contents.Title;

/// <summary>Makes the title where the type says so, and keeps the display text the same as the title.</summary>
internal sealed class TitlePartHandler(
    ILiquidTemplateManager liquid,
    IContentDefinitionManager definitions,
    IStringLocalizer<TitlePartHandler> S) : ContentPartHandler<TitlePart>
{
    // Before the item is saved, so that what is made of its display text finds it.
    public override Task CreatingAsync(CreateContentContext context, TitlePart part) => SetAsync(part);

    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, TitlePart part) => SetAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetAsync(part);

    public override Task ClonedAsync(CloneContentContext context, TitlePart part)
    {
        context.CloneContentItem.Alter<TitlePart>(clone => clone.Title = context.CloneContentItem.DisplayText);
        return Task.CompletedTask;
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        if (context.ContentTypePartDefinition.GetSettings<TitlePartSettings>().Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(part.Title))
        {
            context.Fail(S["A value is required for Title."], nameof(part.Title));
        }

        await Task.CompletedTask;
    }

    private async Task SetAsync(TitlePart part)
    {
        var settings = await SettingsAsync(part);

        if (settings is { Options: TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden, Pattern: { Length: > 0 } pattern })
        {
            var title = await liquid.RenderStringAsync(pattern, NullEncoder.Default, part.ContentItem, [new("ContentItem", new ObjectValue(part.ContentItem))]);
            part.Title = title.ReplaceLineEndings(" ").Trim();
            part.Apply();
        }

        if (!string.IsNullOrEmpty(part.Title))
        {
            part.ContentItem.DisplayText = part.Title;
        }
    }

    private async Task<TitlePartSettings?> SettingsAsync(TitlePart part) =>
        (await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType))?.Parts
        .FirstOrDefault(attached => attached.PartDefinition.Name == nameof(TitlePart))?
        .GetSettings<TitlePartSettings>();
}
