using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using Sapling.Contents.Mentions;

namespace OrchardSite.Features.Tests.Contents.Mentions;

public sealed class ItemMentionsTests
{
    [Fact]
    public async Task PickedById_OrLinkedByPath_IsMentioned()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Giới thiệu");
        await tenant.CreateAsync("Chọn bài", Text($"<p data-id=\"{item.ContentItemId}\"></p>"));
        await tenant.CreateAsync("Dẫn đường", Text("<a href=\"~/gioi-thieu#cuoi\">x</a>"), VersionOptions.Draft);
        await tenant.CreateAsync("Không liên quan", Text("<a href=\"~/gioi-thieu-chung\">x</a> <a href=\"~/gioi-thieu/2\">y</a>"));

        Assert.Equal(["Chọn bài", "Dẫn đường"], (await TitlesAsync(tenant, item)).Order());
    }

    [Fact]
    public async Task FormerVersions_AndTheItemItself_DoNotCount()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Giới thiệu", Text("<a href=\"~/gioi-thieu\">x</a>"));
        var former = await tenant.CreateAsync("Trước đây", Text("<a href=\"~/gioi-thieu\">x</a>"), VersionOptions.Draft);
        await tenant.SaveAsync(former.ContentItemId, Text("<p>không còn</p>"));

        Assert.Empty(await MentionedAsync(tenant, item));
    }

    [Fact]
    public async Task ItemsThatGoTogether_DoNotHoldEachOther()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Giới thiệu");
        var leading = await tenant.CreateAsync("Dẫn đường", Text("<a href=\"~/gioi-thieu\">x</a>"));
        var other = await tenant.CreateAsync("Việc khác", Text("<a href=\"~/dan-duong\">x</a>"));

        Assert.Equal([leading.ContentItemId], (await MentionedAsync(tenant, item, leading)).Select(mentioned => mentioned.Item.ContentItemId));
        Assert.Empty(await MentionedAsync(tenant, item, leading, other));
    }

    [Theory]
    [InlineData(ItemMentions.Most, false)]
    [InlineData(ItemMentions.Most + 1, true)]
    public async Task ManyMentions_AreCutOff_AndSayThatThereAreMore(int count, bool more)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Được nhắc nhiều");

        for (var i = 0; i < count; i++)
        {
            // Published and changed: two versions of one item.
            var leading = await tenant.CreateAsync($"Bài {i}", Text("<a href=\"~/duoc-nhac-nhieu\">x</a>"));
            await tenant.SaveAsync(leading.ContentItemId, next => next.Alter<TitlePart>(part => part.Title += " sửa"));
        }

        var mentioned = Assert.Single(await MentionedAsync(tenant, item));
        Assert.Equal((ItemMentions.Most, more), (mentioned.Leading.Count, mentioned.HasMore));
        Assert.All(mentioned.Leading, leading => Assert.EndsWith(" sửa", leading.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatAFeatureKnows_CountsToo()
    {
        await using var tenant = await ContentsTenant.StartAsync(more: services => services.AddScoped<ILeadingItems>(_ => new Elsewhere("4abcdefghjkmnpqrstvwxyz012")));
        var item = await tenant.CreateAsync("Chuyên mục");

        Assert.Equal("4abcdefghjkmnpqrstvwxyz012", Assert.Single(Assert.Single(await MentionedAsync(tenant, item)).Leading).ContentItemId);
    }

    private static Action<ContentItem> Text(string html) => item => item.Alter<HtmlBodyPart>(part => part.Html = html);

    private static async Task<IEnumerable<string?>> TitlesAsync(ContentsTenant tenant, ContentItem item) =>
        (await MentionedAsync(tenant, item)).SelectMany(mentioned => mentioned.Leading).Select(leading => leading.Title);

    private static Task<IReadOnlyList<MentionedItem>> MentionedAsync(ContentsTenant tenant, params ContentItem[] items) =>
        tenant.ReadAsync(services => services.GetRequiredService<ItemMentions>().OfAsync(items, default));

    private sealed class Elsewhere(string id) : ILeadingItems
    {
        public Task<IEnumerable<string>> FindAsync(ContentItem item, int most) => Task.FromResult<IEnumerable<string>>([id]);
    }
}
