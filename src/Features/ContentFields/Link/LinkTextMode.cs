namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Where a link's text comes from.</summary>
public enum LinkTextMode
{
    Optional = 0,
    Required = 1,
    Static = 2,
    Url = 3,
}
