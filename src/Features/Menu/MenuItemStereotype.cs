using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Menu;

internal sealed class MenuItemStereotype : IStereotypesProvider
{
    public Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync()
        => Task.FromResult<IEnumerable<StereotypeDescription>>([new StereotypeDescription { Stereotype = "MenuItem", DisplayName = "Menu Item" }]);
}
