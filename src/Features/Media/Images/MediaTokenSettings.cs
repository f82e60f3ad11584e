namespace OrchardCore.Media.Processing;

/// <summary>Contract: Orchard Core 3.0. The key of image queries, kept in the site settings.</summary>
public class MediaTokenSettings
{
    public byte[] HashKey { get; set; } = [];
}
