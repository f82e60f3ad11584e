using System.Text.Json.Serialization;
using OrchardCore.Data.Documents;

namespace OrchardCore.Media.Models;

/// <summary>Contract: Orchard Core 3.0. The tenant's media profiles by name.</summary>
public class MediaProfilesDocument : Document
{
    // Filled, not replaced: what is read back must not tell capitals from others either.
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public Dictionary<string, MediaProfile> MediaProfiles { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
