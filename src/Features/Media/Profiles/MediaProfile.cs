using OrchardCore.Media.Core.Processing;

namespace OrchardCore.Media.Models;

/// <summary>Contract: Orchard Core 3.0. A named way to show pictures.</summary>
public class MediaProfile
{
    public string? Hint { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public ResizeMode Mode { get; set; }

    public Format Format { get; set; }

    public int Quality { get; set; } = 100;

    public string? BackgroundColor { get; set; }

    public bool AutoOrient { get; set; }
}
