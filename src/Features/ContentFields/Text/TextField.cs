using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. A line or block of text.</summary>
public class TextField : ContentField
{
    public string? Text { get; set; }
}
