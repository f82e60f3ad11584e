using OrchardCore.ContentManagement;

namespace OrchardCore.Html.Models
{
    /// <summary>Contract: Orchard Core 3.0. The body of an item, as HTML.</summary>
    public class HtmlBodyPart : ContentPart
    {
        public string? Html { get; set; }
    }
}

namespace OrchardCore.Html.Settings
{
    /// <summary>Contract: Orchard Core 3.0.</summary>
    public class HtmlBodyPartSettings
    {
        public bool SanitizeHtml { get; set; } = true;

        public bool RenderLiquid { get; set; }
    }
}
