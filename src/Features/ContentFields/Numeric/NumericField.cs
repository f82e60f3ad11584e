using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. A number.</summary>
public class NumericField : ContentField
{
    public decimal? Value { get; set; }
}
