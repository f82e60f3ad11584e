namespace OrchardCore.Contents.ViewModels;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class DateEditorViewModel
{
    public DateTime? LocalDateTime { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class OwnerEditorViewModel
{
    public string? OwnerName { get; set; }
}
