using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. Yes or no.</summary>
public class BooleanField : ContentField
{
    public bool Value { get; set; }
}
