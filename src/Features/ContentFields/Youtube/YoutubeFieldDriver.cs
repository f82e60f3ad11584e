using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Content.Fields;

namespace Sapling.ContentFields.Youtube;

/// <summary>Displays and edits <see cref="YoutubeField"/>.</summary>
internal sealed class YoutubeFieldDriver(FieldRules<YoutubeField> rules) : FieldDriver<YoutubeField, YoutubeFieldDisplayViewModel, EditYoutubeFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditYoutubeFieldViewModel model, BuildFieldEditorContext context)
    {
        model.RawAddress = model.Field.RawAddress;
        model.EmbeddedAddress = model.Field.EmbeddedAddress;
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(YoutubeField field, UpdateFieldEditorContext context)
    {
        field.RawAddress = (await FormAsync<Input>(context)).RawAddress?.Trim();
        field.EmbeddedAddress = YoutubeAddress.Embed(field.RawAddress);
        return true;
    }

    private sealed class Input
    {
        public string? RawAddress { get; set; }
    }
}
