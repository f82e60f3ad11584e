namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Which version of a content item is meant.</summary>
public record VersionOptions
{
    /// <summary>The newest version, draft or published.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>The published version.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    /// <summary>The newest version if it is a draft.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>The newest version as a draft; one is made when the newest version is published.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    public bool IsLatest { get; private set; }

    public bool IsPublished { get; private set; }

    public bool IsDraft { get; private set; }

    public bool IsDraftRequired { get; private set; }
}
