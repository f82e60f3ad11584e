using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.BackgroundTasks;
using Sapling.Contents.Autosave;
using Sapling.Contents.RecycleBin;
using ISession = YesSql.ISession;

namespace OrchardSite.Features.Tests.Contents.Autosave;

public sealed class WorkCopiesTests
{
    private const string Item = "4item000000000000000000001";

    [Fact]
    public async Task WhatIsTyped_IsFoundAgain_ByItsWriterOnly()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await SaveAsync(tenant, "lan", Item, ("TitlePart.Title", "Đang viết"), ("Article.Tags", "một"), ("Article.Tags", "hai"));

        var found = await FindAsync(tenant, "lan");
        Assert.Equal(("Đang viết", "Article", "bản1", tenant.Clock.UtcNow), (found!.Title, found.ContentType, found.BaseVersion, found.SavedUtc));
        Assert.Equal("một,hai", found.Fields()["Article.Tags"].ToString());
        Assert.Null(await FindAsync(tenant, "minh"));
        Assert.Empty(await tenant.ReadAsync(services => services.GetRequiredService<WorkCopies>().OfAsync("minh")));
    }

    [Fact]
    public async Task ButtonsAndSecrets_AreNotKept_AndTextsAreComposed()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await SaveAsync(tenant, "lan", Item, ("TitlePart.Title", "Ti\u0301nh"), ("submit.Publish", "x"), ("submit.Save", "submit.Review"), ("__RequestVerificationToken", "y"));

        var found = await FindAsync(tenant, "lan");
        Assert.Equal(["TitlePart.Title"], found!.Fields().Keys);
        Assert.Equal("Tính", found.Title);
    }

    [Fact]
    public async Task Saving_TakesThePlaceOfTheFormerCopy()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await SaveAsync(tenant, "lan", Item, ("TitlePart.Title", "Một"));
        await SaveAsync(tenant, "lan", Item, ("TitlePart.Title", "Hai"));

        Assert.Equal(["Hai"], (await tenant.ReadAsync(services => services.GetRequiredService<WorkCopies>().OfAsync("lan"))).Select(copy => copy.Title));
    }

    [Fact]
    public async Task AllOfOnePerson_AreNewestFirst()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        foreach (var (number, title) in new[] { (1, "Cũ"), (2, "Mới") })
        {
            await SaveAsync(tenant, "lan", $"4item00000000000000000000{number}", ("TitlePart.Title", title));
            tenant.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(["Mới", "Cũ"], (await tenant.ReadAsync(services => services.GetRequiredService<WorkCopies>().OfAsync("lan"))).Select(copy => copy.Title));
    }

    [Fact]
    public async Task Removing_TakesOnesOwnOnly_WithTheScopesOtherChanges()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await SaveAsync(tenant, "lan", Item, ("TitlePart.Title", "Của Lan"));
        await SaveAsync(tenant, "minh", Item, ("TitlePart.Title", "Của Minh"));

        await tenant.ScopeAsync(async services =>
        {
            services.GetRequiredService<WorkCopies>().Remove(Item, "lan");
            await services.GetRequiredService<ISession>().CancelAsync();
        });
        Assert.NotNull(await FindAsync(tenant, "lan"));

        await tenant.ScopeAsync(services =>
        {
            services.GetRequiredService<WorkCopies>().Remove(Item, "lan");
            return Task.CompletedTask;
        });
        Assert.Null(await FindAsync(tenant, "lan"));
        Assert.NotNull(await FindAsync(tenant, "minh"));
    }

    [Fact]
    public async Task WhatNobodyCameBackToForAYear_IsForgotten()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await SaveAsync(tenant, "lan", Item, ("TitlePart.Title", "Bỏ quên"));

        tenant.Clock.Advance(TimeSpan.FromDays(365));
        await PurgeAsync(tenant);
        Assert.NotNull(await FindAsync(tenant, "lan"));

        tenant.Clock.Advance(TimeSpan.FromSeconds(1));
        await PurgeAsync(tenant);
        Assert.Null(await FindAsync(tenant, "lan"));
    }

    [Fact]
    public async Task LongTitle_IsCutForTheList_NotInTheForm()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var title = new string('đ', 300);
        await SaveAsync(tenant, "lan", Item, ("TitlePart.Title", title));

        var found = await FindAsync(tenant, "lan");
        Assert.Equal(255, found!.Title!.Length);
        Assert.Equal(title, found.Fields()["TitlePart.Title"]);
    }

    [Theory]
    [InlineData("4item000000000000000000001", true)]
    [InlineData("4ITEM000000000000000000001", false)]
    [InlineData("4item", false)]
    [InlineData("4item00000000000000000000/", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsKey_TakesIdsOnly(string? text, bool isKey) => Assert.Equal(isKey, WorkCopies.IsKey(text));

    private static Task SaveAsync(ContentsTenant tenant, string user, string item, params (string Name, string Value)[] fields) => tenant.ScopeAsync(async services =>
    {
        var copies = services.GetRequiredService<WorkCopies>();
        var form = new FormCollection(fields.GroupBy(field => field.Name).ToDictionary(group => group.Key, group => new StringValues([.. group.Select(field => field.Value)])));
        await copies.SaveAsync(copies.Make(item, "Article", "bản1", new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user)], "test")), form), default);
    });

    private static Task<WorkCopy?> FindAsync(ContentsTenant tenant, string user) => tenant.ReadAsync(services => services.GetRequiredService<WorkCopies>().FindAsync(Item, user));

    private static Task PurgeAsync(ContentsTenant tenant) =>
        tenant.ScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<BinPurge>().Single().DoWorkAsync(services, default));
}
