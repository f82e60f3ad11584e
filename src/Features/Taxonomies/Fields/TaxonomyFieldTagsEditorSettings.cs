namespace OrchardCore.Taxonomies.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of the editor Tags.</summary>
public class TaxonomyFieldTagsEditorSettings
{
    public bool Open { get; set; }
}
