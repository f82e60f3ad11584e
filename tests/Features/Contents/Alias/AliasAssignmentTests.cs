using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using Sapling.Contents.Alias;

namespace OrchardSite.Features.Tests.Contents.Alias;

public sealed class AliasAssignmentTests
{
    [Theory]
    [InlineData("Chân trang")]
    [InlineData("chân TRANG")]
    public async Task AnAlias_IsTakenInAnyWriting(string alias)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("x", created => created.Alter<AliasPart>(part => part.Alias = "Chân trang"));

        foreach (var form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            Assert.False(await FreeAsync(tenant, alias.Normalize(form), "another"));
            Assert.True(await FreeAsync(tenant, alias.Normalize(form), item.ContentItemId));
            Assert.Equal(item.ContentItemId, await HandleAsync(tenant, "alias:" + alias.Normalize(form)));
        }
    }

    [Fact]
    public async Task AnAliasOfADeletedItem_IsFreeAgain()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Banner");
        Assert.Equal(item.ContentItemId, await HandleAsync(tenant, "alias:banner"));

        await tenant.DoAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(item.ContentItemId))!));

        Assert.Null(await HandleAsync(tenant, "alias:banner"));
        Assert.True(await FreeAsync(tenant, "banner", "another"));
    }

    [Fact]
    public async Task AnAliasOfOnesOwn_IsKept_AndAnEmptyPatternGivesNone()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("AliasPart", part => part.WithSettings(new AliasPartSettings { Pattern = string.Empty })));

        Assert.Equal("riêng", AliasOf(await tenant.CreateAsync("Tin", item => item.Alter<AliasPart>(part => part.Alias = "riêng"))));
        Assert.Null(AliasOf(await tenant.CreateAsync("Tin")));
    }

    [Fact]
    public async Task APatternThatMakesALongText_IsCut()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("AliasPart", part => part.WithSettings(new AliasPartSettings { Pattern = new string('x', 2000) })));

        Assert.Equal(AliasPart.MaxAliasLength, AliasOf(await tenant.CreateAsync("Tin"))!.Length);
    }

    [Fact]
    public async Task ACopy_HasAnAliasOfItsOwn_AndItsOriginalKeepsIts()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Banner");
        var id = "";
        await tenant.DoAsync(async contents => id = (await contents.CloneAsync((await contents.GetAsync(item.ContentItemId))!)).ContentItemId);

        Assert.NotEqual("banner", AliasOf((await tenant.FindAsync(id))!));
        Assert.Equal(item.ContentItemId, await HandleAsync(tenant, "alias:banner"));
    }

    [Theory]
    [InlineData("banner", false)]
    [InlineData("", true)]
    [InlineData("khác", true)]
    public async Task Validation_RefusesAnAliasOfAnother(string alias, bool valid)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await tenant.CreateAsync("Banner");
        var item = await tenant.CreateAsync("Khác");
        item.Alter<AliasPart>(part => part.Alias = alias);

        Assert.Equal(valid, (await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().ValidateAsync(item))).Succeeded);
    }

    [Theory]
    [InlineData("slug:banner")]
    [InlineData("banner")]
    [InlineData("alias:")]
    [InlineData("alias:khong-co")]
    public async Task WhatIsNoAlias_LeadsNowhere(string handle)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await tenant.CreateAsync("Biểu ngữ", item => item.Alter<AliasPart>(part => part.Alias = "bieu-ngu"));

        Assert.Null(await HandleAsync(tenant, handle));
    }

    private static string? AliasOf(ContentItem item) => item.Get<AliasPart>("AliasPart")?.Alias;

    private static Task<bool> FreeAsync(ContentsTenant tenant, string alias, string id) => tenant.ReadAsync(services => services.GetRequiredService<AliasAssignment>().IsFreeAsync(alias, id));

    private static Task<string?> HandleAsync(ContentsTenant tenant, string handle) => tenant.ReadAsync(services => services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle));
}
