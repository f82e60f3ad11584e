using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.LinkField"/>.</summary>
public class LinkFieldSettings : FieldSettings
{
    public string? HintLinkText { get; set; }

    public LinkTextMode LinkTextMode { get; set; }

    public string? UrlPlaceholder { get; set; }

    public string? TextPlaceholder { get; set; }

    public string? DefaultUrl { get; set; }

    public string? DefaultText { get; set; }

    public string? DefaultTarget { get; set; }
}
