using OrchardCore.Autoroute;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace Sapling.Contents.Autoroute;

/// <summary>The handle <c>slug:gioi-thieu</c>.</summary>
internal sealed class SlugHandleProvider(IAutorouteEntries entries) : IContentHandleProvider
{
    public int Order => 10;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AutorouteConstants.SlugPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (_, entry) = await entries.TryGetEntryByPathAsync(handle[AutorouteConstants.SlugPrefix.Length..]);

        // A contained item cannot be loaded by its own id.
        return entry is { ContainedContentItemId: null or "" } ? entry.ContentItemId : null;
    }
}
