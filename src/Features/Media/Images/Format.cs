namespace OrchardCore.Media.Core.Processing;

/// <summary>Contract: Orchard Core 3.0. The file format of a resized picture.</summary>
public enum Format
{
    Undefined = 0,
    Bmp = 1,
    Gif = 2,
    Jpg = 3,
    Png = 4,
    Tga = 5,
    WebP = 6,
}
