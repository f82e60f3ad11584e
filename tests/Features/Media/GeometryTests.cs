using OrchardCore.Media.Core.Processing;
using Sapling.Media.Images;

namespace OrchardSite.Features.Tests.Media;

public sealed class GeometryTests
{
    [Theory]
    [InlineData(1200, 800, 600, 0, ResizeMode.Max, 600, 400)]
    [InlineData(1200, 800, 0, 400, ResizeMode.Max, 600, 400)]
    [InlineData(1200, 800, 600, 600, ResizeMode.Max, 600, 400)]
    [InlineData(1200, 800, 600, 600, ResizeMode.Crop, 600, 600)]
    [InlineData(1200, 800, 600, 600, ResizeMode.Min, 900, 600)]
    [InlineData(1200, 800, 600, 600, ResizeMode.Stretch, 600, 600)]
    [InlineData(1200, 800, 600, 600, ResizeMode.Pad, 600, 600)]
    [InlineData(1200, 800, 0, 0, ResizeMode.Max, 1200, 800)]
    public void FitsTheBox(int width, int height, int askedWidth, int askedHeight, ResizeMode mode, int expectedWidth, int expectedHeight)
    {
        var geometry = Of(width, height, askedWidth, askedHeight, mode);

        Assert.Equal((expectedWidth, expectedHeight), (geometry.Width, geometry.Height));
    }

    [Theory]
    [InlineData(ResizeMode.Max)]
    [InlineData(ResizeMode.Crop)]
    [InlineData(ResizeMode.Min)]
    [InlineData(ResizeMode.Stretch)]
    [InlineData(ResizeMode.Pad)]
    public void NeverEnlargesThePicture(ResizeMode mode)
    {
        for (var width = 1; width < 2000; width += 37)
        {
            var geometry = Of(300, 200, width, 2000 - width, mode);

            Assert.InRange(geometry.ScaledWidth, 1, 300);
            Assert.InRange(geometry.ScaledHeight, 1, 200);
            if (mode != ResizeMode.Pad)
            {
                Assert.InRange(geometry.Width, 1, 300);
                Assert.InRange(geometry.Height, 1, 200);
            }
        }
    }

    [Fact]
    public void ACropThatIsTooLargeKeepsItsProportions()
    {
        var geometry = Of(300, 200, 1000, 1000, ResizeMode.Crop);

        Assert.Equal((200, 200), (geometry.Width, geometry.Height));
    }

    [Fact]
    public void ThinPicturesKeepAtLeastAPixel()
    {
        var geometry = Of(4000, 2, 100, 0, ResizeMode.Max);

        Assert.Equal((100, 1), (geometry.Width, geometry.Height));
    }

    private static Geometry Of(int width, int height, int askedWidth, int askedHeight, ResizeMode mode)
        => Geometry.Of(width, height, new ImageCommands { Width = askedWidth, Height = askedHeight, Mode = mode });
}
