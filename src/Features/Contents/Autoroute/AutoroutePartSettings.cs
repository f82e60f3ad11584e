namespace OrchardCore.Autoroute.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class AutoroutePartSettings
{
    public bool AllowCustomPath { get; set; }

    /// <summary>A Liquid template that makes the path.</summary>
    public string? Pattern { get; set; } = "{{ ContentItem | display_text | slugify }}";

    public bool ShowHomepageOption { get; set; }

    public bool AllowUpdatePath { get; set; }

    public bool AllowDisabled { get; set; }

    public bool AllowRouteContainedItems { get; set; }

    public bool ManageContainedItemRoutes { get; set; }

    public bool AllowAbsolutePath { get; set; }
}
