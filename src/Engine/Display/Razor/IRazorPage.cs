using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>A view that can name the layout shape around it, e.g. <c>Layout__Login</c>. Contract: Orchard Core 3.0.</summary>
public interface IRazorPage
{
    string? ViewLayout { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IOrchardDisplayHelper : IOrchardHelper
{
    IDisplayHelper DisplayHelper { get; }
}

/// <summary>What views of the request need without waiting for it. Contract: Orchard Core 3.0.</summary>
public class RazorViewFeature
{
    public ISite? Site { get; set; }

    public IZoneHolding? ThemeLayout { get; set; }

    public IExtensionInfo? Theme { get; set; }
}

/// <summary>A further extension of views that Razor renders. Contract: Orchard Core 3.0.</summary>
public interface IRazorViewExtensionProvider
{
    string ViewExtension { get; }
}
