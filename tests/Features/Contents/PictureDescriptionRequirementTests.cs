using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Html.Models;
using Sapling.Content.Publishing;

namespace OrchardSite.Features.Tests.Contents;

public sealed class PictureDescriptionRequirementTests
{
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
