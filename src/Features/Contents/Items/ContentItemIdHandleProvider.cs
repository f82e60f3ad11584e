using OrchardCore.ContentManagement;

namespace Sapling.Contents.Items;

/// <summary>The handle <c>contentitemid:…</c>.</summary>
internal sealed class ContentItemIdHandleProvider : IContentHandleProvider
{
    private const string Prefix = "contentitemid:";

    public int Order => 0;

    public Task<string?> GetContentItemIdAsync(string handle) => Task.FromResult(
        handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? handle[Prefix.Length..] : null);
}
