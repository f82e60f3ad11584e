using NetVips;

namespace Sapling.Media.Images;

/// <summary>The size of a picture as people see it, that is, turned upright.</summary>
internal readonly record struct ImageSize(int Width, int Height, int Pages)
{
    public long Pixels => (long)Width * Height * Pages;

    /// <summary>Reads the head of a picture only; null when it is none.</summary>
    public static ImageSize? Read(byte[] source)
    {
        Vips.Ensure();
        try
        {
            using var image = Image.NewFromBuffer(source, access: Enums.Access.Sequential);
            return Of(image);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <summary>As <see cref="Read(byte[])"/>, from a file.</summary>
    public static ImageSize? Read(Stream source)
    {
        Vips.Ensure();
        try
        {
            using var image = Image.NewFromStream(source, access: Enums.Access.Sequential);
            return Of(image);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static ImageSize Of(Image image)
    {
        var pages = image.Contains("n-pages") ? Math.Max(1, (int)image.Get("n-pages")) : 1;
        var turned = image.Contains("orientation") && (int)image.Get("orientation") is >= 5 and <= 8;
        return turned ? new(image.Height, image.Width, pages) : new(image.Width, image.Height, pages);
    }
}
