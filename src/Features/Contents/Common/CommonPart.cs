using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Models;

/// <summary>Contract: Orchard Core 3.0. Editors of the date and the owner of an item.</summary>
public class CommonPart : ContentPart
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class CommonPartSettings
{
    public bool DisplayDateEditor { get; set; }

    public bool DisplayOwnerEditor { get; set; }
}

/// <summary>Contract: Orchard Core 3.0. What of an item of the type is searched.</summary>
public class FullTextAspectSettings
{
    public bool IncludeFullTextTemplate { get; set; }

    public string? FullTextTemplate { get; set; }

    public bool IncludeBodyAspect { get; set; } = true;

    public bool IncludeDisplayText { get; set; } = true;
}
