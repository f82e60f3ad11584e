using Sapling.Media.Images;

namespace OrchardSite.Features.Tests.Media;

public sealed class ColorTests
{
    [Theory]
    [InlineData("fff", 255, 255, 255, 255)]
    [InlineData("#17457c", 0x17, 0x45, 0x7C, 255)]
    [InlineData("17457C80", 0x17, 0x45, 0x7C, 0x80)]
    [InlineData("#abcd", 0xAA, 0xBB, 0xCC, 0xDD)]
    [InlineData(" Black ", 0, 0, 0, 255)]
    [InlineData("transparent", 0, 0, 0, 0)]
    public void ColoursAreReadAsPagesWriteThem(string text, double red, double green, double blue, double alpha)
    {
        Assert.True(Color.TryParse(text, out var rgba));
        Assert.Equal([red, green, blue, alpha], rgba);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("đỏ")]
    [InlineData("ff")]
    [InlineData("ggg")]
    [InlineData("+ff+ff")]
    [InlineData("fffffff")]
    [InlineData("fffffffff")]
    public void WhatIsNoColourIsWhite(string? text)
    {
        Assert.False(Color.TryParse(text, out _));
        Assert.Equal([255, 255, 255, 255], Color.ParseOrWhite(text));
    }
}
