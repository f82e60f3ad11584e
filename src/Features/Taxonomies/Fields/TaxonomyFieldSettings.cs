using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Taxonomies.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.TaxonomyField"/>.</summary>
public class TaxonomyFieldSettings : FieldSettings
{
    public string? TaxonomyContentItemId { get; set; }

    public bool Unique { get; set; }

    public bool LeavesOnly { get; set; }

    public bool Open { get; set; }

    public string? Placeholder { get; set; }
}
