using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content.Managing;

/// <summary>A version that comes back brings its text: whose the item is now, his it stays.</summary>
public sealed class RestoredOwnerTests
{
    [Fact]
    public async Task AVersionOfAFormerOwner()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Của An");
        await OwnAsync(tenant, id, "an");
        var former = (await tenant.ReadAsync(contents => contents.GetAsync(id)))!.ContentItemVersionId;
        await tenant.DoAsync(async contents =>
        {
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            (draft.Owner, draft.DisplayText) = ("binh", "Của Bình");
            await contents.UpdateAsync(draft);
        });

        await tenant.DoAsync(async contents => Assert.True((await contents.RestoreAsync((await contents.GetVersionAsync(former))!)).Succeeded));

        var restored = (await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest)))!;
        Assert.Equal(("Của An", "binh"), (restored.DisplayText, restored.Owner));
        Assert.Equal("an", (await tenant.ReadAsync(contents => contents.GetVersionAsync(former)))!.Owner);
    }

    [Fact]
    public async Task AnItemThatIsNotThereAnyMore_KeepsTheOwnerItHad()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Của An");
        await OwnAsync(tenant, id, "an");
        var former = (await tenant.ReadAsync(contents => contents.GetAsync(id)))!.ContentItemVersionId;
        await tenant.DoAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(id))!));

        await tenant.DoAsync(async contents => await contents.RestoreAsync((await contents.GetVersionAsync(former))!));

        Assert.Equal("an", (await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest)))!.Owner);
    }

    private static Task OwnAsync(ContentTenant tenant, string id, string owner) => tenant.DoAsync(async contents =>
    {
        var item = (await contents.GetAsync(id))!;
        item.Owner = owner;
        await contents.UpdateAsync(item);
    });
}
