namespace OrchardCore.ContentFields.ViewModels;

/// <summary>Contract: Orchard Core 3.0. A picked user.</summary>
public class VueMultiselectUserViewModel
{
    public string Id { get; set; } = string.Empty;

    public string? DisplayText { get; set; }

    public bool IsEnabled { get; set; }
}
