using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of <see cref="Fields.UserPickerField"/>.</summary>
public class UserPickerFieldSettings : FieldSettings
{
    public bool Multiple { get; set; }

    public bool DisplayAllUsers { get; set; } = true;

    public string[] DisplayedRoles { get; set; } = [];

    public string? Placeholder { get; set; }
}
