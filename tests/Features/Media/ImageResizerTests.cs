using NetVips;
using OrchardCore.Media.Core.Processing;
using Sapling.Media.Images;
using Sapling.Media.Types;

namespace OrchardSite.Features.Tests.Media;

public sealed class ImageResizerTests
{
    [Theory]
    [InlineData(Format.WebP, FileKind.WebP)]
    [InlineData(Format.Jpg, FileKind.Jpeg)]
    [InlineData(Format.Png, FileKind.Png)]
    public void WritesTheFormatAskedFor(Format format, object kind)
    {
        var made = ImageResizer.Resize(Pictures.Jpeg(400, 300), new ImageCommands { Width = 100 }, format, default);

        Assert.NotNull(made);
        Assert.Equal((FileKind)kind, FileSignature.Detect(made));
        Assert.Equal(new ImageSize(100, 75, 1), ImageSize.Read(made));
    }

    [Theory]
    [InlineData(ResizeMode.Crop, 100, 100)]
    [InlineData(ResizeMode.Pad, 100, 100)]
    [InlineData(ResizeMode.Stretch, 100, 100)]
    [InlineData(ResizeMode.Max, 100, 75)]
    [InlineData(ResizeMode.Min, 133, 100)]
    public void FollowsTheMode(ResizeMode mode, int width, int height)
    {
        var made = ImageResizer.Resize(Pictures.Png(400, 300), new ImageCommands { Width = 100, Height = 100, Mode = mode }, Format.Png, default);

        Assert.Equal(new ImageSize(width, height, 1), ImageSize.Read(made!));
    }

    [Fact]
    public void TurnsPicturesUprightAndDropsWhatCamerasWrote()
    {
        var source = Pictures.Jpeg(400, 300, orientation: 6);
        Assert.Equal(new ImageSize(300, 400, 1), ImageSize.Read(source));

        var made = ImageResizer.Resize(source, new ImageCommands { Width = 150 }, Format.Jpg, default)!;

        Assert.Equal(new ImageSize(150, 200, 1), ImageSize.Read(made));
        using var image = Image.NewFromBuffer(made);
        Assert.DoesNotContain(image.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal) || f == "icc-profile-data");
    }

    // The ramp's red grows by one a point to the right, its green downwards: the corner tells where the picture was cut.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.4, 0)]
    [InlineData(0.5, 25)]
    [InlineData(0.6, 50)]
    [InlineData(1, 50)]
    public void CutsAroundThePointAsFarAsThePictureGoes(float at, int cut)
    {
        // Half as large, then 100 by 100 of 125 by 100.
        Assert.InRange(Corner(Pictures.Png(250, 200), (at, 0.5f))[0], cut - 2, cut + 2);
        Assert.InRange(Corner(Pictures.Png(200, 250), (0.5f, at))[1], cut - 2, cut + 2);

        static double[] Corner(byte[] source, (float, float) point)
        {
            using var image = Image.NewFromBuffer(ImageResizer.Resize(source, new ImageCommands { Width = 100, Height = 100, Mode = ResizeMode.Crop, Anchor = point }, Format.Png, default)!);
            Assert.Equal((100, 100), (image.Width, image.Height));
            return image.Getpoint(0, 0);
        }
    }

    [Fact]
    public void KeepsSmallPicturesSmall()
    {
        var made = ImageResizer.Resize(Pictures.Png(50, 40), new ImageCommands { Width = 1024 }, Format.Png, default);

        Assert.Equal(new ImageSize(50, 40, 1), ImageSize.Read(made!));
    }

    [Fact]
    public void LeavesAnimationsAlone()
        => Assert.Null(ImageResizer.Resize(Pictures.Animation(40, 40, 3), new ImageCommands { Width = 16 }, Format.Png, default));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>")]
    [InlineData("%PDF-1.4")]
    [InlineData("P6 1 1 255 abc")]
    [InlineData("")]
    public void DecodesNothingButPicturesOfTheWeb(string content)
        => Assert.Null(ImageResizer.Resize(System.Text.Encoding.UTF8.GetBytes(content), new ImageCommands { Width = 16 }, Format.Png, default));

    [Fact]
    public void GivesUpOnBrokenPictures()
    {
        var broken = Pictures.Png(400, 300)[..200];

        Assert.Null(ImageResizer.Resize(broken, new ImageCommands { Width = 16 }, Format.Png, default));
    }

    [Fact]
    public void RefusesPicturesThatUnfoldTooFar()
    {
        Vips.Ensure();
        using var huge = Image.Black(20_000, 10_000);
        var bomb = huge.PngsaveBuffer(compression: 9);

        Assert.True(bomb.Length < 1_000_000);
        Assert.Null(ImageResizer.Resize(bomb, new ImageCommands { Width = 16 }, Format.Png, default));
    }
}
