using OrchardCore.Media.Core.Processing;
using Sapling.Media.Images;

namespace OrchardSite.Features.Tests.Media;

public sealed class ImageCommandsTests
{
    [Fact]
    public void ReadsTheCommandsOfOrchardCore()
    {
        var commands = Parse("width=600&height=400&rmode=crop&quality=70&format=webp&rxy=0.2,0.8&bgcolor=ff0000");

        Assert.Equal((600, 400, ResizeMode.Crop, 70, Format.WebP), (commands.Width, commands.Height, commands.Mode, commands.Quality, commands.Format));
        Assert.Equal((0.2f, 0.8f), commands.Anchor);
        Assert.Equal("ff0000", commands.Background);
    }

    [Theory]
    [InlineData("width=-1")]
    [InlineData("width=0")]
    [InlineData("width=100000")]
    [InlineData("width=1e3")]
    [InlineData("width=abc")]
    [InlineData("quality=101")]
    [InlineData("format=exe")]
    [InlineData("rmode=99")]
    [InlineData("rxy=2,2")]
    [InlineData("bgcolor=javascript")]
    public void LeavesOutWhatMakesNoSense(string query) => Assert.Equal(new ImageCommands(), Parse(query));

    [Fact]
    public void WithoutATokenOnlySupportedSizesAreMade()
    {
        var commands = Parse("width=601&height=480&rmode=crop&quality=1&format=png&bgcolor=000").Restrict([240, 480]);

        Assert.Equal(new ImageCommands { Height = 480, Mode = ResizeMode.Crop }, commands);
    }

    [Theory]
    [InlineData("image/avif,image/webp,*/*", true)]
    [InlineData("image/webp;q=0.8", true)]
    [InlineData("image/webp;q=0", false)]
    [InlineData("image/webp;q=0.0", false)]
    [InlineData("*/*", false)]
    [InlineData("", false)]
    public void FindsBrowsersThatTakeWebP(string accept, bool expected) => Assert.Equal(expected, ImageFormats.AcceptsWebP(accept));

    [Fact]
    public void TokensSignAllCommandsInAnyOrder()
    {
        var service = new MediaTokenService(new MediaTokenKey { Value = new byte[32] });
        var token = service.AddTokenToPath("/media/a.jpg?width=601&rmode=crop").Split("token=")[1];

        Assert.True(service.TryValidateToken(Collection("rmode=crop&width=601"), token));
        Assert.False(service.TryValidateToken(Collection("rmode=crop&width=602"), token));
        Assert.False(service.TryValidateToken(Collection("width=601"), token));
        Assert.False(service.TryValidateToken(Collection("rmode=crop&width=601"), token + "x"));
        Assert.False(new MediaTokenService(new MediaTokenKey { Value = [.. Enumerable.Repeat((byte)1, 32)] }).TryValidateToken(Collection("rmode=crop&width=601"), token));
        Assert.False(new MediaTokenService(new MediaTokenKey()).TryValidateToken(Collection("rmode=crop&width=601"), token));
    }

    private static CommandCollection Collection(string query)
        => new(query.Split('&').Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], p[1])));

    private static ImageCommands Parse(string query) => ImageCommands.Parse(Collection(query));
}
