using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. Formatted text.</summary>
public class HtmlField : ContentField
{
    public string? Html { get; set; }
}
