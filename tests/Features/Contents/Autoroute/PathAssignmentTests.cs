using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using Sapling.Contents.Autoroute;

namespace OrchardSite.Features.Tests.Contents.Autoroute;

public sealed class PathAssignmentTests
{
    [Theory]
    [InlineData("Đại hội Đảng bộ tỉnh Thừa Thiên Huế", "dai-hoi-dang-bo-tinh-thua-thien-hue")]
    [InlineData("Ở đâu? Ở A Lưới!", "o-dau-o-a-luoi")]
    [InlineData("50% hộ nghèo – năm 2021", "50-ho-ngheo-nam-2021")]
    [InlineData("Người Tà-ôi, Pa-kô & Cơ-tu", "nguoi-ta-oi-pa-ko-co-tu")]
    public async Task AVietnameseTitle_IsReadableInItsPath_ComposedOrNot(string title, string path)
    {
        await using var tenant = await ContentsTenant.StartAsync();

        Assert.Equal(path, PathOf(await tenant.CreateAsync(title)));
        Assert.Equal(path + "-2", PathOf(await tenant.CreateAsync(title.Normalize(NormalizationForm.FormD))));
    }

    [Fact]
    public async Task ALongTitle_IsCutBetweenWords()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var words = Enumerable.Repeat("nghiêng", 60);

        var path = PathOf(await tenant.CreateAsync(string.Join(' ', words)))!;

        Assert.InRange(path.Length, 150, 200);
        Assert.All(path.Split('-'), word => Assert.Equal("nghieng", word));
    }

    [Fact]
    public async Task ALongTitleOfOneWord_IsCutAnyway() => Assert.Equal(200, PathOf(await (await ContentsTenant.StartAsync()).CreateAsync(new string('a', 900)))!.Length);

    [Theory]
    [InlineData("/tin/slugify/", "tin/slugify")]
    [InlineData("tin\r\n/\tslugify ", "tin/slugify")]
    public async Task WhatAPatternPutsAroundIt_IsTakenOff(string pattern, string path)
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("AutoroutePart", part => part.WithSettings(new AutoroutePartSettings { Pattern = pattern.Replace("slugify", "bai") })));

        Assert.Equal(path.Replace("slugify", "bai"), PathOf(await tenant.CreateAsync("Bài")));
    }

    [Fact]
    public async Task WithoutAPattern_ThereIsNoPath()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("AutoroutePart", part => part.WithSettings(new AutoroutePartSettings { Pattern = " " })));

        Assert.Null(PathOf(await tenant.CreateAsync("Bài")));
    }

    [Fact]
    public async Task AnItemThatDoesWithout_GetsNone_AndBlocksNobody()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        Assert.Null(PathOf(await tenant.CreateAsync("Tin", item => item.Alter<AutoroutePart>(part => part.Disabled = true))));
        Assert.Equal("tin", PathOf(await tenant.CreateAsync("Tin")));
    }

    [Theory]
    [InlineData("TIN", false)]
    [InlineData("/tin/", false)]
    [InlineData("tin-khac", true)]
    public async Task APath_IsTakenInAnyWriting(string path, bool isFree)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin");

        Assert.Equal(isFree, await FreeAsync(tenant, path, "another"));
        Assert.True(await FreeAsync(tenant, path, item.ContentItemId));
    }

    [Fact]
    public async Task ComposedAndNot_IsOnePath()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await tenant.CreateAsync("x", item => item.Alter<AutoroutePart>(part => part.Path = "tin/đồng-bào"));

        Assert.False(await FreeAsync(tenant, "tin/đồng-bào".Normalize(NormalizationForm.FormD), "another"));
    }

    [Fact]
    public async Task APathOfADraft_IsTaken_ThatOfADeletedItemIsFree()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var draft = await tenant.CreateAsync("Nháp", options: VersionOptions.Draft);
        Assert.False(await FreeAsync(tenant, "nhap", "another"));

        await tenant.DoAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(draft.ContentItemId, VersionOptions.Latest))!));

        Assert.True(await FreeAsync(tenant, "nhap", "another"));
    }

    [Fact]
    public async Task ACopy_KeepsItsNewPath_AfterItsScope()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin");
        var id = "";

        await tenant.DoAsync(async contents => id = (await contents.CloneAsync((await contents.GetAsync(item.ContentItemId))!)).ContentItemId);

        Assert.Equal("tin-2", PathOf((await tenant.FindAsync(id))!));
    }

    private static string? PathOf(ContentItem item) => item.Get<AutoroutePart>("AutoroutePart")?.Path;

    private static Task<bool> FreeAsync(ContentsTenant tenant, string path, string id) => tenant.ReadAsync(services => services.GetRequiredService<PathAssignment>().IsFreeAsync(path, id));
}
