using NetVips;
using Sapling.Media.Images;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Pictures for tests, drawn when they are needed.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height) => Draw(width, height, i => i.PngsaveBuffer());

    public static byte[] Jpeg(int width, int height, int orientation = 1) => Draw(width, height, i =>
    {
        using var copy = i.Mutate(m =>
        {
            m.Set(GValue.GIntType, "orientation", orientation);
            m.Set(GValue.GStrType, "exif-ifd0-Copyright", "Người chụp");
        });
        return copy.JpegsaveBuffer();
    });

    /// <summary>A photo that says where it was taken.</summary>
    public static byte[] WithPlace(int width, int height) => Draw(width, height, i =>
    {
        using var copy = i.Mutate(m =>
        {
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "16/1 28/1 0/1");
            m.Set(GValue.GStrType, "exif-ifd0-Model", "Điện thoại");
        });
        return copy.JpegsaveBuffer();
    });

    public static byte[] Animation(int width, int height, int pages)
    {
        Vips.Ensure();
        var frames = Enumerable.Range(0, pages).Select(n => (Image.Black(width, height, bands: 3) + (n * 60)).Cast(Enums.BandFormat.Uchar)).ToArray();
        using var joined = Image.Arrayjoin(frames, across: 1).Mutate(m => m.Set(GValue.GIntType, "page-height", height));
        return joined.GifsaveBuffer();
    }

    private static byte[] Draw(int width, int height, Func<Image, byte[]> save)
    {
        Vips.Ensure();
        using var ramp = Image.Xyz(width, height);
        using var image = ramp.Bandjoin(128).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return save(image);
    }
}
