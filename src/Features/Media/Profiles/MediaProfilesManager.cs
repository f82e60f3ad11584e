using OrchardCore.Documents;
using OrchardCore.Media.Models;

namespace OrchardCore.Media.Services;

/// <summary>Contract: Orchard Core 3.0. Reads and changes media profiles.</summary>
public class MediaProfilesManager
{
    private readonly IDocumentManager<MediaProfilesDocument> _documents;

    public MediaProfilesManager(IDocumentManager<MediaProfilesDocument> documentManager) => _documents = documentManager;

    /// <summary>The document to change.</summary>
    public Task<MediaProfilesDocument> LoadMediaProfilesDocumentAsync() => _documents.GetOrCreateMutableAsync();

    /// <summary>The shared document, only to read.</summary>
    public Task<MediaProfilesDocument> GetMediaProfilesDocumentAsync() => _documents.GetOrCreateImmutableAsync();

    public async Task RemoveMediaProfileAsync(string name)
    {
        var document = await LoadMediaProfilesDocumentAsync();
        document.MediaProfiles.Remove(name);
        await _documents.UpdateAsync(document);
    }

    public async Task UpdateMediaProfileAsync(string name, MediaProfile mediaProfile)
    {
        var document = await LoadMediaProfilesDocumentAsync();
        document.MediaProfiles[name] = mediaProfile;
        await _documents.UpdateAsync(document);
    }
}
