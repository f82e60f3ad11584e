using System.ComponentModel;

namespace OrchardCore.Menu.Settings;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class HtmlMenuItemPartSettings
{
    [DefaultValue(true)]
    public bool SanitizeHtml { get; set; } = true;
}
