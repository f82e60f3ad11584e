using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. Some of a list of values.</summary>
public class MultiTextField : ContentField
{
    public string[] Values { get; set; } = [];
}
