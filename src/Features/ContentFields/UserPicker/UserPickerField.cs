using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. User accounts, by id.</summary>
public class UserPickerField : ContentField
{
    public string[] UserIds { get; set; } = [];
}
