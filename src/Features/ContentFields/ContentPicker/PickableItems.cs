using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.ContentFields.ContentPicker;

/// <summary>The items that a field's settings let one choose from: of all types, of some, or of those of a stereotype.</summary>
internal sealed class PickableItems(IContentPickerResultProvider search, IContentDefinitionManager definitions)
{
    internal async Task<IEnumerable<ContentPickerResult>> OfAsync(ContentPartFieldDefinition field)
    {
        var settings = field.GetSettings<ContentPickerFieldSettings>();

        return await search.Search(new ContentPickerSearchContext
        {
            DisplayAllContentTypes = settings.DisplayAllContentTypes,
            ContentTypes = settings.DisplayAllContentTypes ? [] : await TypesAsync(settings),
            PartFieldDefinition = field,
        });
    }

    private async Task<IEnumerable<string>> TypesAsync(ContentPickerFieldSettings settings)
    {
        var ofStereotypes = settings.DisplayedStereotypes.Length == 0
            ? []
            : (await definitions.ListTypeDefinitionsAsync()).Where(type => type.TryGetStereotype(out var stereotype) && settings.DisplayedStereotypes.Contains(stereotype)).Select(type => type.Name);

        return settings.DisplayedContentTypes.Union(ofStereotypes).ToArray();
    }
}
