using OrchardCore.Media.Fields;

namespace OrchardCore.Media.ViewModels;

/// <summary>Contract: Orchard Core 3.0. One file in the editor of the field.</summary>
public class EditMediaFieldItemInfo
{
    public string? Path { get; set; }

    public string? MediaText { get; set; }

    public Anchor? Anchor { get; set; }

    public string? AttachedFileName { get; set; }

    public bool IsNew { get; set; }

    public bool IsRemoved { get; set; }
}
