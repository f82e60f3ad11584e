using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.DateField"/>.</summary>
public class DateFieldSettings : FieldSettings
{
}
