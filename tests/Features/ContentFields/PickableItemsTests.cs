using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Microsoft.Extensions.DependencyInjection;
using Sapling.ContentFields.ContentPicker;

namespace OrchardSite.Features.Tests.ContentFields;

/// <summary>Which items a content picker offers.</summary>
[Collection(FieldSite.Name)]
public sealed class PickableItemsTests(FieldSite site) : IContentPickerResultProvider
{
    private ContentPickerSearchContext? _asked;

    public string Name => "Test";

    [Fact]
    public async Task OfSomeTypes_AndOfThoseOfAStereotype()
    {
        await OfferAsync(new ContentPickerFieldSettings { DisplayedContentTypes = ["Probe"], DisplayedStereotypes = ["Panel"] });

        Assert.False(_asked!.DisplayAllContentTypes);
        Assert.Equal(["Clock", "Probe"], _asked.ContentTypes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OfAllTypes()
    {
        await OfferAsync(new ContentPickerFieldSettings { DisplayAllContentTypes = true, DisplayedContentTypes = ["Probe"] });

        Assert.True(_asked!.DisplayAllContentTypes);
    }

    [Fact]
    public async Task OfNone_WhenNothingIsChosen()
    {
        await OfferAsync(new ContentPickerFieldSettings());

        Assert.Equal((false, 0), (_asked!.DisplayAllContentTypes, _asked.ContentTypes.Count()));
    }

    Task<IEnumerable<ContentPickerResult>> IContentPickerResultProvider.Search(ContentPickerSearchContext searchContext)
    {
        _asked = searchContext;
        return Task.FromResult<IEnumerable<ContentPickerResult>>([]);
    }

    private Task OfferAsync(ContentPickerFieldSettings settings) => site.Host.InAsync("Default", async services =>
    {
        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        await definitions.AlterTypeDefinitionAsync("Clock", type => type.Stereotype("Panel"));
        var field = new ContentPartFieldDefinition(
            new ContentFieldDefinition("ContentPickerField"), "Items", new JsonObject { [nameof(ContentPickerFieldSettings)] = System.Text.Json.JsonSerializer.SerializeToNode(settings) });
        await new PickableItems(this, definitions).OfAsync(field);
    });
}
