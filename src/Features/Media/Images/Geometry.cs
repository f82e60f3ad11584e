using OrchardCore.Media.Core.Processing;

namespace Sapling.Media.Images;

/// <summary>The sizes of a resized picture: of what it is scaled to, and of the canvas it is cut to or set on.</summary>
internal readonly record struct Geometry(int ScaledWidth, int ScaledHeight, int Width, int Height)
{
    /// <summary>Nothing is ever enlarged; a box larger than the picture shrinks, keeping its own proportions where it crops.</summary>
    public static Geometry Of(int sourceWidth, int sourceHeight, ImageCommands commands)
    {
        double width = commands.Width, height = commands.Height;
        if (width == 0 && height == 0)
        {
            return Whole(sourceWidth, sourceHeight, 1);
        }

        if (width == 0 || height == 0)
        {
            return Whole(sourceWidth, sourceHeight, width == 0 ? height / sourceHeight : width / sourceWidth);
        }

        double horizontal = width / sourceWidth, vertical = height / sourceHeight;
        switch (commands.Mode)
        {
            case ResizeMode.Crop:
                var shrink = Math.Min(1, Math.Min(1 / horizontal, 1 / vertical));
                var cover = Math.Min(1, Math.Max(horizontal * shrink, vertical * shrink));
                var canvas = (Width: Round(width * shrink), Height: Round(height * shrink));
                return new(
                    Math.Max(canvas.Width, Round(sourceWidth * cover)),
                    Math.Max(canvas.Height, Round(sourceHeight * cover)),
                    canvas.Width,
                    canvas.Height);
            case ResizeMode.Min:
                return Whole(sourceWidth, sourceHeight, Math.Max(horizontal, vertical));
            case ResizeMode.Stretch:
                var (w, h) = ((int)Math.Min(width, sourceWidth), (int)Math.Min(height, sourceHeight));
                return new(w, h, w, h);
            case ResizeMode.Pad or ResizeMode.BoxPad:
                var inner = Whole(sourceWidth, sourceHeight, Math.Min(horizontal, vertical));
                return inner with { Width = (int)width, Height = (int)height };
            default:
                return Whole(sourceWidth, sourceHeight, Math.Min(horizontal, vertical));
        }
    }

    private static Geometry Whole(int width, int height, double scale)
    {
        scale = Math.Min(1, scale);
        var (w, h) = (Round(width * scale), Round(height * scale));
        return new(w, h, w, h);
    }

    private static int Round(double value) => Math.Max(1, (int)Math.Round(value, MidpointRounding.AwayFromZero));
}
