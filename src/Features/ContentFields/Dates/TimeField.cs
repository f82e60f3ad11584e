using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. A time of day.</summary>
public class TimeField : ContentField
{
    public TimeSpan? Value { get; set; }
}
