using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.ContentTypes.Definitions;

/// <summary>The stereotypes that features offer and those that types already have.</summary>
internal sealed class StereotypeService(IEnumerable<IStereotypesProvider> providers, IContentDefinitionManager definitions) : IStereotypeService
{
    public async Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync()
    {
        var found = new SortedDictionary<string, StereotypeDescription>(StringComparer.Ordinal);

        foreach (var provider in providers)
        {
            foreach (var offered in await provider.GetStereotypesAsync())
            {
                found.TryAdd(offered.Stereotype, offered);
            }
        }

        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (type.TryGetStereotype(out var stereotype))
            {
                found.TryAdd(stereotype, new StereotypeDescription { Stereotype = stereotype, DisplayName = stereotype });
            }
        }

        return found.Values;
    }
}
