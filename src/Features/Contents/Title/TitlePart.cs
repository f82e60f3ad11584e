using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

/// <summary>Contract: Orchard Core 3.0. The title of an item, which is also its display text.</summary>
public class TitlePart : ContentPart
{
    public string? Title { get; set; }
}

/// <summary>Contract: Orchard Core 3.0. How an editor may change the title.</summary>
public enum TitlePartOptions
{
    Editable = 0,
    GeneratedDisabled = 1,
    GeneratedHidden = 2,
    EditableRequired = 3,
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class TitlePartSettings
{
    public TitlePartOptions Options { get; set; }

    /// <summary>A Liquid template that makes the title.</summary>
    public string? Pattern { get; set; }

    public bool RenderTitle { get; set; } = true;

    public string? Placeholder { get; set; }
}
