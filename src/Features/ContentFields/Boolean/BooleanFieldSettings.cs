using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.BooleanField"/>.</summary>
public class BooleanFieldSettings : FieldSettings
{
    public string? Label { get; set; }

    public bool DefaultValue { get; set; }
}
