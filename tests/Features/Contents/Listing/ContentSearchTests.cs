using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace OrchardSite.Features.Tests.Contents.Listing;

public sealed class ContentSearchTests
{
    [Theory]
    [InlineData("hoi nghi", 2)]
    [InlineData("HỘI NGHỊ", 2)]
    [InlineData("nghi tong", 1)]
    [InlineData("tong nghi", 1)]
    [InlineData("100%", 0)]
    [InlineData("  ", 3)]
    [InlineData(null, 3)]
    public async Task Titles_AreFoundByTheirWords_WithOrWithoutMarks(string? text, int count)
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.Listable());

        foreach (var title in (string[])["Hội nghị tổng kết", "Hội nghị dân tộc", "Thông báo"])
        {
            await tenant.CreateAsync(title);
        }

        Assert.Equal(count, (await SearchAsync(tenant, new ContentPickerSearchContext { Query = text, DisplayAllContentTypes = true })).Length);
    }

    [Fact]
    public async Task TheNewestIsFirst_AndIsItsLatestVersion_WhichMayBePublishedUnderAnotherTitle()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.Listable());
        var changed = await tenant.CreateAsync("Tin cũ");
        var draft = await tenant.CreateAsync("Tin nháp", options: VersionOptions.Draft);
        tenant.Clock.Advance(TimeSpan.FromMinutes(1));
        await tenant.SaveAsync(changed.ContentItemId, next => next.Alter<TitlePart>(part => part.Title = "Tin sửa"));

        var found = await SearchAsync(tenant, new ContentPickerSearchContext { Query = "tin", DisplayAllContentTypes = true });

        Assert.Equal([("Tin sửa", true), ("Tin nháp", false)], found.Select(result => (result.DisplayText, result.HasPublished)));
        Assert.Empty(await SearchAsync(tenant, new ContentPickerSearchContext { Query = "cu", DisplayAllContentTypes = true }));
        Assert.Contains(draft.ContentItemId, found.Select(result => result.ContentItemId));
    }

    [Theory]
    [InlineData(false, "Article", 1)]
    [InlineData(false, "Other", 0)]
    [InlineData(true, "Other", 1)]
    public async Task OnlyTheTypesAskedFor_AreSearched(bool all, string type, int count)
    {
        await using var tenant = await ContentsTenant.StartAsync(definition => definition.Listable());
        await tenant.CreateAsync("Tin");

        Assert.Equal(count, (await SearchAsync(tenant, new ContentPickerSearchContext { DisplayAllContentTypes = all, ContentTypes = [type] })).Length);
    }

    [Fact]
    public async Task WhatIsDeleted_IsNotFound()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.Listable());
        var item = await tenant.CreateAsync("Tin");
        await tenant.DoAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(item.ContentItemId))!));

        Assert.Empty(await SearchAsync(tenant, new ContentPickerSearchContext { DisplayAllContentTypes = true }));
    }

    private static async Task<ContentPickerResult[]> SearchAsync(ContentsTenant tenant, ContentPickerSearchContext context) =>
        [.. await tenant.ReadAsync(services => services.GetRequiredService<IContentPickerResultProvider>().Search(context))];
}
