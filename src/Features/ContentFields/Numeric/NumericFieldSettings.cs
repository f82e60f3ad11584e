using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.NumericField"/>.</summary>
public class NumericFieldSettings : FieldSettings
{
    public int Scale { get; set; }

    public decimal? Minimum { get; set; }

    public decimal? Maximum { get; set; }

    public string? Placeholder { get; set; }

    public string? DefaultValue { get; set; }
}
