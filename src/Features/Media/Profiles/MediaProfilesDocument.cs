using OrchardCore.Data.Documents;

namespace OrchardCore.Media.Models;

/// <summary>Contract: Orchard Core 3.0. The tenant's media profiles by name.</summary>
public class MediaProfilesDocument : Document
{
    public Dictionary<string, MediaProfile> MediaProfiles { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
