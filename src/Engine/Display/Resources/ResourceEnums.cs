namespace OrchardCore.ResourceManagement;

/// <summary>Where a script or style is written. Contract: Orchard Core 3.0.</summary>
public enum ResourceLocation
{
    Unspecified = 0,
    Foot = 1,
    Head = 2,
    Inline = 3,
}

/// <summary>Order of a resource among those of its location. Contract: Orchard Core 3.0.</summary>
public enum ResourcePosition
{
    ByDependency = 0,
    First = 1,
    Last = 2,
}

/// <summary>What a <c>resources</c> tag writes. Contract: Orchard Core 3.0.</summary>
public enum ResourceTagType
{
    Meta = 0,
    HeadLink = 1,
    Stylesheet = 2,
    HeadScript = 3,
    FootScript = 4,
    Header = 5,
    Footer = 6,
}
