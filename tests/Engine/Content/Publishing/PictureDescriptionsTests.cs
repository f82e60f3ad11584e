using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sapling.Content.Publishing;

namespace OrchardSite.Engine.Tests.Content.Publishing;

public sealed class PictureDescriptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<p>Không có ảnh</p>")]
    [InlineData("<figure><img src=\"/media/a.jpg\" alt=\"Lễ ký\"><figcaption>Lễ ký</figcaption></figure>")]
    [InlineData("<p>&lt;img src=x&gt; là một thẻ</p>")]
    [InlineData("<!-- <img src=x> -->")]
    public void WhatSaysWhatItShowsLacksNothing(string? html) => Assert.Empty(PictureDescriptions.Undescribed(html));

    [Fact]
    public void PicturesAreCountedFromOne() => Assert.Equal(
        [2, 3, 4],
        PictureDescriptions.Undescribed("<img src=a alt=A><figure><IMG src=b><figcaption>Chú thích</figcaption></figure><p><img src=c alt=\"\"></p><img src=d alt='  '>"));

    [Theory]
    [InlineData("<img src=a alt=A><img src=b>", "Bài: picture 2 in the text")]
    [InlineData("<img src=a><img src=b><img src=c alt=C>", "Bài: 2 pictures in the text have no description (1, 2)")]
    public void ItIsSaidWhichAndWhere(string html, string message)
    {
        var descriptions = new PictureDescriptions(new StringLocalizer<PictureDescriptions>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)));
        var problem = descriptions.Check(html, "Part.Field.Html", "Bài");

        Assert.Equal("Part.Field.Html", problem!.Name);
        Assert.StartsWith(message, problem.Message);
    }
}
