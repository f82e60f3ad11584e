using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.HtmlField"/>.</summary>
public class HtmlFieldSettings : FieldSettings
{
    public bool SanitizeHtml { get; set; } = true;

    public bool RenderLiquid { get; set; }
}
