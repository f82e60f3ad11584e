using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Media.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.MediaField"/>.</summary>
public class MediaFieldSettings : FieldSettings
{
    public bool Multiple { get; set; } = true;

    public bool AllowMediaText { get; set; } = true;

    public bool AllowAnchors { get; set; }

    public string[] AllowedExtensions { get; set; } = [];
}
