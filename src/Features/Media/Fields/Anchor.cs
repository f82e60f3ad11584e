namespace OrchardCore.Media.Fields;

/// <summary>Contract: Orchard Core 3.0. The point of a picture that crops keep in sight: 0 to 1 from the left and the top.</summary>
public class Anchor
{
    public float X { get; set; } = 0.5f;

    public float Y { get; set; } = 0.5f;
}
