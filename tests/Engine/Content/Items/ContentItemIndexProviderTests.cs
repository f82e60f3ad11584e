using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace OrchardSite.Engine.Tests.Content.Items;

public sealed class ContentItemIndexProviderTests
{
    [Fact]
    public async Task Row_SaysWhatTheItemSays()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Đồng bào");

        var row = await RowAsync(tenant, id);

        Assert.Equal(("Article", "Đồng bào", true, true), (row.ContentType, row.DisplayText, row.Latest, row.Published));
        Assert.Equal(ContentTenant.Clock.UtcNow, row.PublishedUtc);
        Assert.Equal(26, row.ContentItemVersionId.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("🌸")]
    public async Task LongTitle_IsCutInTheIndexOnly(string end)
    {
        await using var tenant = await ContentTenant.StartAsync();
        // With the flower, the place of the cut is in the middle of it.
        var title = new string('a', ContentItemIndex.MaxDisplayTextSize - 1) + end + new string('b', 50);

        var id = await tenant.CreateAsync("Article", title);

        Assert.Equal(title, (await tenant.ReadAsync(contents => contents.GetAsync(id)))!.DisplayText);
        Assert.InRange((await RowAsync(tenant, id)).DisplayText!.Length, ContentItemIndex.MaxDisplayTextSize - 1, ContentItemIndex.MaxDisplayTextSize);
    }

    private static async Task<ContentItemIndex> RowAsync(ContentTenant tenant, string id)
    {
        ContentItemIndex? row = null;
        await tenant.ScopeAsync(async services => row = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(index => index.ContentItemId == id).FirstOrDefaultAsync());
        return row!;
    }
}
