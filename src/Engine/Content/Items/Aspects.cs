using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models
{
    /// <summary>Contract: Orchard Core 3.0. The body of an item, ready for display.</summary>
    public class BodyAspect
    {
        public IHtmlContent? Body { get; set; }
    }

    /// <summary>Contract: Orchard Core 3.0. The text by which an item is searched.</summary>
    public class FullTextAspect
    {
        public List<string> Segments { get; } = [];
    }
}

namespace OrchardCore.ContentManagement
{
    /// <summary>Contract: Orchard Core 3.0. Where a draft is previewed.</summary>
    public class PreviewAspect
    {
        public string? PreviewUrl { get; set; }
    }
}
