namespace OrchardCore.Media.Core.Processing;

/// <summary>Contract: Orchard Core 3.0. How a picture fits the box asked for.</summary>
public enum ResizeMode
{
    Undefined = 0,
    Max = 1,
    Crop = 2,
    Pad = 3,
    BoxPad = 4,
    Min = 5,
    Stretch = 6,
}
