using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. A video of YouTube.</summary>
public class YoutubeField : ContentField
{
    public string? EmbeddedAddress { get; set; }

    public string? RawAddress { get; set; }
}
