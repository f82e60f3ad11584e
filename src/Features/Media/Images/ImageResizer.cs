using NetVips;
using OrchardCore.Media.Core.Processing;
using Sapling.Media.Types;

namespace Sapling.Media.Images;

/// <summary>Makes the pictures: turned upright, in sRGB, without metadata.</summary>
internal static class ImageResizer
{
    private const int DefaultQuality = 80;

    /// <summary>The resized picture, or null when the original must be served: it is animated, broken, too large, or no picture.</summary>
    public static byte[]? Resize(byte[] source, ImageCommands commands, Format output, CancellationToken cancellationToken)
    {
        if (FileSignature.Detect(source) is not (FileKind.Jpeg or FileKind.Png or FileKind.Gif or FileKind.WebP))
        {
            return null;
        }

        Vips.Ensure();
        try
        {
            if (ImageSize.Read(source) is not { } size || size.Pages > 1 || size.Pixels > Vips.MaxPixels)
            {
                return null;
            }

            var geometry = Geometry.Of(size.Width, size.Height, commands);
            using var scaled = Image.ThumbnailBuffer(
                source,
                geometry.ScaledWidth,
                height: geometry.ScaledHeight,
                size: Enums.Size.Force,
                outputProfile: "srgb",
                failOn: Enums.FailOn.Error);
            using var registration = cancellationToken.Register(static image => ((Image)image!).SetKill(true), scaled);
            using var framed = Frame(scaled, geometry, commands);
            return Encode(framed, output, commands);
        }
        catch (VipsException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (VipsException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private static Image Frame(Image image, Geometry geometry, ImageCommands commands)
    {
        if (geometry.Width == image.Width && geometry.Height == image.Height)
        {
            return image.Copy();
        }

        if (geometry.Width <= image.Width && geometry.Height <= image.Height)
        {
            var (x, y) = commands.Anchor ?? (0.5f, 0.5f);
            var left = Math.Clamp((int)Math.Round((x * image.Width) - (geometry.Width / 2.0)), 0, image.Width - geometry.Width);
            var top = Math.Clamp((int)Math.Round((y * image.Height) - (geometry.Height / 2.0)), 0, image.Height - geometry.Height);
            return image.ExtractArea(left, top, geometry.Width, geometry.Height);
        }

        var color = Color.ParseOrWhite(commands.Background);
        using var colored = image.Bands < 3 ? image.Colourspace(Enums.Interpretation.Srgb) : image.Copy();
        using var canvas = color[3] < 255 && !colored.HasAlpha() ? colored.Bandjoin(255) : colored.Copy();
        var background = canvas.HasAlpha() ? color : color[..3];
        return canvas.Gravity(Enums.CompassDirection.Centre, geometry.Width, geometry.Height, Enums.Extend.Background, background);
    }

    private static byte[] Encode(Image image, Format output, ImageCommands commands)
    {
        var quality = commands.Quality > 0 ? commands.Quality : DefaultQuality;
        switch (output)
        {
            case Format.WebP:
                return image.WebpsaveBuffer(q: quality, effort: 4, smartSubsample: true, keep: Enums.ForeignKeep.None);
            case Format.Png:
                return image.PngsaveBuffer(compression: 7, keep: Enums.ForeignKeep.None);
            default:
                var color = Color.ParseOrWhite(commands.Background);
                using (var flat = image.HasAlpha() ? image.Flatten(background: image.Bands > 2 ? color[..3] : [color[0]]) : image.Copy())
                {
                    return flat.JpegsaveBuffer(q: quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
                }
        }
    }
}
