using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. A moment, in UTC.</summary>
public class DateTimeField : ContentField
{
    public DateTime? Value { get; set; }
}
