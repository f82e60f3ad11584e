using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

/// <summary>Contract: Orchard Core 3.0. Files of the library; <see cref="MediaTexts"/> are parallel to <see cref="Paths"/>.</summary>
public class MediaField : ContentField
{
    public string[] Paths { get; set; } = [];

    public string[] MediaTexts { get; set; } = [];
}
