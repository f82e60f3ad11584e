using OrchardSite.Features.Tests.Contents.Editing;
using OrchardCore.ContentManagement;

namespace OrchardSite.Features.Tests.Contents.Listing;

/// <summary>How the list is narrowed and sorted, by its address alone.</summary>
[Collection(EditingSite.Name)]
public sealed class ItemConditionsTests(EditingSite site)
{
    // 06:30 in Ho Chi Minh City is still the day before in UTC.
    private static readonly DateTime s_early = new(2019, 6, 17, 23, 30, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("date.from=2019-06-18&date.to=2019-06-18", true)]
    [InlineData("date.from=2019-06-17&date.to=2019-06-17", false)]
    [InlineData("date.to=2019-06-17", false)]
    [InlineData("date.from=2019-06-19", false)]
    [InlineData("date.from=mai&date.to=", true)]
    public async Task Days_AreThoseOfTheSite(string query, bool found)
    {
        var title = "Sáng sớm " + Guid.NewGuid().ToString("N")[..8];
        await site.StoreAsync(title, "chief", change: item => item.ModifiedUtc = s_early);

        Assert.Equal(found, await ListsAsync("chief", $"q={Uri.EscapeDataString(title)}&{query}", title));
    }

    [Theory]
    [InlineData("mine", true, false, false)]
    [InlineData("draft", true, true, false)]
    [InlineData("published", false, false, true)]
    [InlineData("scheduled", false, false, false)]
    [InlineData("nothing", true, true, true)]
    public async Task AState_ShowsTheItemsInIt(string status, bool own, bool others, bool published)
    {
        var key = "trạng thái " + Guid.NewGuid().ToString("N")[..8];
        await site.StoreAsync("Của tôi " + key, "writer");
        await site.StoreAsync("Của họ " + key, "author");
        await site.StoreAsync("Đã đăng " + key, "author", publish: true);
        var page = (await (await site.SignInAsync("writer")).GetAsync($"{Desk.Items}?status={status}&q={Uri.EscapeDataString(key)}")).Text;

        Assert.Equal((own, others, published), (page.Contains("Của tôi " + key), page.Contains("Của họ " + key), page.Contains("Đã đăng " + key)));
    }

    [Fact]
    public async Task TypesThatAPersonMayNotList_AreLeftOut_WhateverIsAskedFor()
    {
        var key = Guid.NewGuid().ToString("N")[..8];
        await site.StoreAsync("Tin " + key, "chief");
        await site.StoreAsync("Thông báo " + key, "chief", "Notice", publish: true);
        var page = (await (await site.SignInAsync("clerk")).GetAsync($"{Desk.Items}/Notice?type=News&q={key}")).Text;

        Assert.Contains("Thông báo " + key, page);
        Assert.DoesNotContain("Tin " + key, page);
    }

    [Theory]
    [InlineData("sort=title", "A B C")]
    [InlineData("sort=-title", "C B A")]
    [InlineData("sort=evil", null)]
    public async Task TheOrder_IsTheOneAskedFor(string sort, string? order)
    {
        var key = Guid.NewGuid().ToString("N")[..8];

        foreach (var name in (string[])["B", "C", "A"])
        {
            await site.StoreAsync($"{name}-{key}", "chief");
        }

        var page = (await (await site.SignInAsync("chief")).GetAsync($"{Desk.Items}?q={key}&{sort}")).Text;
        var names = new[] { "A", "B", "C" };
        Assert.All(names, name => Assert.Contains($"{name}-{key}", page));

        if (order is not null)
        {
            Assert.Equal(order, string.Join(' ', names.OrderBy(name => page.IndexOf($"{name}-{key}", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public async Task AnActionThatAPersonMayNot_IsNotOffered()
    {
        var key = Guid.NewGuid().ToString("N")[..8];
        var id = await site.StoreAsync("Chỉ nhìn " + key, "chief");
        var page = (await (await site.SignInAsync("writer")).GetAsync($"{Desk.Items}?q={key}")).Text;

        Assert.Contains("Chỉ nhìn " + key, page);

        foreach (var action in (string[])["Edit", "Preview", "Publication", "Clone", "Bin", "Versions"])
        {
            Assert.DoesNotContain($"/{id}/{action}", page);
        }
    }

    private async Task<bool> ListsAsync(string person, string query, string title) =>
        (await (await site.SignInAsync(person)).GetAsync($"{Desk.Items}?{query}")).Text.Contains(title + "</", StringComparison.Ordinal);
}
