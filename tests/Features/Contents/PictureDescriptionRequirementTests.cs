using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Html.Models;
using Sapling.Content.Publishing;
using Sapling.Contents.Html;

namespace OrchardSite.Features.Tests.Contents;

public sealed class PictureDescriptionRequirementTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<p>Không có ảnh</p>")]
    [InlineData("<figure><img src=\"/media/a.jpg\" alt=\"Lễ ký\"><figcaption>Lễ ký</figcaption></figure>")]
    [InlineData("<p>&lt;img src=x&gt; là một thẻ</p>")]
    public void WhatSaysWhatItShowsLacksNothing(string? html) => Assert.Empty(PictureDescriptionRequirement.Undescribed(html));

    [Fact]
    public void PicturesAreCountedFromOne() => Assert.Equal(
        [2, 3, 4],
        PictureDescriptionRequirement.Undescribed("<img src=a alt=A><figure><IMG src=b><figcaption>Chú thích</figcaption></figure><p><img src=c alt=\"\"></p><img src=d alt='  '>"));

    [Fact]
    public async Task AnItemWhosePictureSaysNothingStaysADraft()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.Draftable());
        var item = await tenant.CreateAsync("Bài có ảnh", WithPicture, VersionOptions.Draft);

        await tenant.ScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(item.ContentItemId, VersionOptions.Latest))!;
            Assert.Equal("HtmlBodyPart.Html", Assert.Single(await services.GetRequiredService<PublishRequirements>().CheckAsync(draft)).Name);
            Assert.False(await contents.PublishAsync(draft));
        });

        Assert.Null(await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetAsync(item.ContentItemId, VersionOptions.Published)));
    }

    [Fact]
    public async Task ATypeMayDoWithoutDescriptions()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.Draftable()
            .WithPart("HtmlBodyPart", part => part.WithSettings(new PictureDescriptionSettings { RequiredToPublish = false })));
        var item = await tenant.CreateAsync("Bài có ảnh", WithPicture);

        Assert.NotNull(await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetAsync(item.ContentItemId, VersionOptions.Published)));
    }

    private static void WithPicture(ContentItem item) => item.Alter<HtmlBodyPart>(part => part.Html = "<p>Tin</p><img src=\"/media/a.jpg\">");
}
