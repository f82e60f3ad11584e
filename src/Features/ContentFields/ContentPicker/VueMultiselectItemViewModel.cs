namespace OrchardCore.ContentFields.ViewModels;

/// <summary>Contract: Orchard Core 3.0. A picked content item.</summary>
public class VueMultiselectItemViewModel
{
    public string Id { get; set; } = string.Empty;

    public string? DisplayText { get; set; }

    public bool HasPublished { get; set; }

    public bool IsEditable { get; set; }

    public bool IsViewable { get; set; }

    public bool IsClickable => IsEditable || IsViewable;
}
