using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. A day.</summary>
public class DateField : ContentField
{
    public DateTime? Value { get; set; }
}
