using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using Sapling.Contents.RecycleBin;

namespace OrchardSite.Features.Tests.Contents.RecycleBin;

public sealed class ItemMentionsTests
{
    [Fact]
    public async Task PickedById_OrLinkedByPath_IsMentioned()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Giới thiệu");
        await tenant.CreateAsync("Chọn bài", picker => picker.Alter<HtmlBodyPart>(part => part.Html = $"<p data-id=\"{item.ContentItemId}\"></p>"));
        await tenant.CreateAsync("Dẫn đường", linking => linking.Alter<HtmlBodyPart>(part => part.Html = "<a href=\"/trang/gioi-thieu#cuoi\">x</a>"), VersionOptions.Draft);
        await tenant.CreateAsync("Không liên quan", other => other.Alter<HtmlBodyPart>(part => part.Html = "<a href=\"/gioi-thieu-chung\">x</a> <a href=\"/gioi-thieu/2\">y</a>"));

        Assert.Equal(["Chọn bài", "Dẫn đường"], (await MentionsAsync(tenant, item)).Order());
    }

    [Fact]
    public async Task FormerVersions_AndTheItemItself_DoNotCount()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Giới thiệu", own => own.Alter<HtmlBodyPart>(part => part.Html = "<a href=\"/gioi-thieu\">x</a>"));
        var former = await tenant.CreateAsync("Trước đây", linking => linking.Alter<HtmlBodyPart>(part => part.Html = "<a href=\"/gioi-thieu\">x</a>"), VersionOptions.Draft);
        await tenant.SaveAsync(former.ContentItemId, next => next.Alter<HtmlBodyPart>(part => part.Html = "<p>không còn</p>"));

        Assert.Empty(await MentionsAsync(tenant, item));
    }

    [Fact]
    public async Task ManyMentions_AreCutOff()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Được nhắc nhiều");

        for (var i = 0; i <= ItemMentions.Most; i++)
        {
            await tenant.CreateAsync($"Bài {i}", linking => linking.Alter<HtmlBodyPart>(part => part.Html = "<a href=\"/duoc-nhac-nhieu\">x</a>"));
        }

        Assert.Equal(ItemMentions.Most, (await MentionsAsync(tenant, item)).Count);
    }

    private static Task<IReadOnlyList<string>> MentionsAsync(ContentsTenant tenant, ContentItem item) =>
        tenant.ReadAsync(services => services.GetRequiredService<ItemMentions>().OfAsync(item, default));
}
