namespace Sapling.Settings.Features;

/// <summary>The features that the screen of features itself lives on.</summary>
internal static class NeededFeatures
{
    public static readonly HashSet<string> Ids = new(StringComparer.Ordinal)
    {
        "OrchardCore.Admin", "OrchardCore.Features", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Localization", "TheAdmin",
    };
}
