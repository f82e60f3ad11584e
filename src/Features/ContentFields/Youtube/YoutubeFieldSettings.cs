using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.YoutubeField"/>.</summary>
public class YoutubeFieldSettings : FieldSettings
{
    public string? Label { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public string? Placeholder { get; set; }
}
