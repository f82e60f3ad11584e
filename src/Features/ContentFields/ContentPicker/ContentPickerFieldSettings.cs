using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.ContentPickerField"/>.</summary>
public class ContentPickerFieldSettings : FieldSettings
{
    public bool Multiple { get; set; }

    public bool DisplayAllContentTypes { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];

    public string[] DisplayedStereotypes { get; set; } = [];

    public string? Placeholder { get; set; }

    public string? TitlePattern { get; set; } = "{{ Model.ContentItem | display_text }}";
}
