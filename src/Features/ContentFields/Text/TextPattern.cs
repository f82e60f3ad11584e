using Fluid;
using Fluid.Values;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Liquid;

namespace Sapling.ContentFields.Text;

/// <summary>Fills generated text fields from their Liquid pattern.</summary>
internal sealed class TextPattern(ILiquidTemplateManager liquid) : ContentFieldHandler<TextField>
{
    public override Task CreatedAsync(CreateContentFieldContext context, TextField field) => GenerateAsync(context, field);

    public override Task UpdatedAsync(UpdateContentFieldContext context, TextField field) => GenerateAsync(context, field);

    private async Task GenerateAsync(ContentFieldContextBase context, TextField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TextFieldSettings>();
        if (settings.Type == FieldBehaviorType.Editable || string.IsNullOrEmpty(settings.Pattern))
        {
            return;
        }

        var text = await liquid.RenderStringAsync(settings.Pattern, NullEncoder.Default, context.ContentItem, [new("ContentItem", new ObjectValue(context.ContentItem))]);
        field.Text = text.Replace("\r", string.Empty).Replace("\n", string.Empty).Trim();
        if (context.ContentItem.Get<ContentPart>(context.PartName) is { } part)
        {
            part.Apply(context.ContentPartFieldDefinition.Name, field);
            context.ContentItem.Apply(context.PartName, part);
        }
    }
}
